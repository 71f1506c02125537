package kange.parse.segment;

import java.util.List;
import java.util.Optional;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;

/**
 * The articles of an issue with their lines, and what the other lines are.
 *
 * @param candidates every place where an entry of the contents page might begin
 * @param authorsListed the contents page names authors, so that an entry without one is unsigned
 */
public record IssueOutline(
    List<TextLine> lines,
    Contents contents,
    DocumentStatistics traits,
    List<ArticleSegment> drafts,
    LineLabels kinds,
    NgramCohesion kinship,
    Labelling labelling,
    BodyColumns bodyColumns,
    List<Candidate> candidates,
    boolean authorsListed) {
  public IssueOutline {
    lines = List.copyOf(lines);
    drafts = List.copyOf(drafts);
    candidates = List.copyOf(candidates);
  }

  public IssueOutline(
      List<TextLine> lines,
      Contents contents,
      DocumentStatistics traits,
      List<ArticleSegment> drafts,
      LineLabels kinds,
      NgramCohesion kinship,
      Labelling labelling,
      BodyColumns bodyColumns,
      List<Candidate> candidates) {
    this(
        lines,
        contents,
        traits,
        drafts,
        kinds,
        kinship,
        labelling,
        bodyColumns,
        candidates,
        namesAuthors(drafts));
  }

  /** 栏目 in order: of the contents page, or of the body where that names none to speak of. */
  public List<String> columns() {
    return bodyColumns.names().isEmpty() ? contents.columns() : bodyColumns.names();
  }

  /** The column of an article. */
  public Optional<String> column(ArticleSegment segment) {
    return bodyColumns.names().isEmpty()
        ? segment.start().entry().flatMap(ContentsEntry::column)
        : bodyColumns.at(segment.start().first());
  }

  private static boolean namesAuthors(List<ArticleSegment> drafts) {
    long listed = drafts.stream().filter(d -> d.start().entry().isPresent()).count();
    long signed = drafts.stream().filter(d -> !d.start().entryAuthors().isEmpty()).count();
    return listed > 0 && signed * 2 >= listed;
  }
}
