package kange.parse;

import java.util.List;

/**
 * The articles of an issue with their lines, and what the other lines are.
 *
 * @param authorsListed the contents page names authors, so that an entry without one is unsigned
 */
record Outline(
    List<Line> lines,
    Contents contents,
    Traits traits,
    List<Draft> drafts,
    Kinds kinds,
    Kinship kinship,
    boolean authorsListed) {
  Outline {
    lines = List.copyOf(lines);
    drafts = List.copyOf(drafts);
  }

  Outline(
      List<Line> lines,
      Contents contents,
      Traits traits,
      List<Draft> drafts,
      Kinds kinds,
      Kinship kinship) {
    this(lines, contents, traits, drafts, kinds, kinship, namesAuthors(drafts));
  }

  private static boolean namesAuthors(List<Draft> drafts) {
    long listed = drafts.stream().filter(d -> d.start().entry().isPresent()).count();
    long signed = drafts.stream().filter(d -> !d.start().entryAuthors().isEmpty()).count();
    return listed > 0 && signed * 2 >= listed;
  }
}
