package kange.parse;

import java.util.List;

/** The articles of an issue with their lines, and what the other lines are. */
record Outline(
    List<Line> lines,
    Contents contents,
    Traits traits,
    List<Draft> drafts,
    Kinds kinds,
    Kinship kinship) {
  Outline {
    lines = List.copyOf(lines);
    drafts = List.copyOf(drafts);
  }

  /** The contents page names authors, so that an entry without one is unsigned. */
  boolean authorsListed() {
    long listed = drafts.stream().filter(d -> d.start().entry().isPresent()).count();
    long signed = drafts.stream().filter(d -> !d.start().entryAuthors().isEmpty()).count();
    return listed > 0 && signed * 2 >= listed;
  }
}
