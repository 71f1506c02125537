package kange.parse.segment;

import java.util.List;
import kange.parse.contents.Contents;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;

/**
 * The articles of an issue with their lines, and what the other lines are.
 *
 * @param authorsListed the contents page names authors, so that an entry without one is unsigned
 */
public record IssueOutline(
    List<TextLine> lines,
    Contents contents,
    DocumentStatistics traits,
    List<ArticleSegment> drafts,
    LineLabels kinds,
    NgramCohesion kinship,
    boolean authorsListed) {
  public IssueOutline {
    lines = List.copyOf(lines);
    drafts = List.copyOf(drafts);
  }

  public IssueOutline(
      List<TextLine> lines,
      Contents contents,
      DocumentStatistics traits,
      List<ArticleSegment> drafts,
      LineLabels kinds,
      NgramCohesion kinship) {
    this(lines, contents, traits, drafts, kinds, kinship, namesAuthors(drafts));
  }

  private static boolean namesAuthors(List<ArticleSegment> drafts) {
    long listed = drafts.stream().filter(d -> d.start().entry().isPresent()).count();
    long signed = drafts.stream().filter(d -> !d.start().entryAuthors().isEmpty()).count();
    return listed > 0 && signed * 2 >= listed;
  }
}
