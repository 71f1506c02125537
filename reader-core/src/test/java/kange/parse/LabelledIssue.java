package kange.parse;

import java.util.ArrayList;
import java.util.List;
import kange.parse.article.ArticleReader;
import kange.parse.article.ReadArticle;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.BodyColumns;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.LabelSegmenter;
import kange.parse.segment.LineLabels;

/** An issue whose lines a test has labelled, and its articles as they are read by that. */
public record LabelledIssue(IssueOutline outline, List<ReadArticle> articles) {
  /**
   * Of lines written as {@code LABEL text}, each on an odd line.
   *
   * @param placed where entries of the contents page stand in the text
   */
  public static LabelledIssue of(List<String> rows, Contents contents, List<Candidate> placed) {
    List<LineLabel> labels = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String row : rows) {
      labels.add(LineLabel.valueOf(row.substring(0, row.indexOf(' '))));
      texts.add(row.substring(row.indexOf(' ') + 1));
    }
    List<TextLine> lines = Texts.lines(String.join("\n\n", texts));
    Labelling labelling = Labelling.decided(labels);
    LineLabels kinds = new LineLabels(lines);
    List<ArticleSegment> drafts =
        new LabelSegmenter(lines, contents, placed, labelling, kinds).divide();
    IssueOutline outline =
        new IssueOutline(
            lines,
            contents,
            DocumentStatistics.of(lines, contents, 0),
            drafts,
            kinds,
            new NgramCohesion(lines),
            labelling,
            BodyColumns.NONE,
            placed);
    ArticleReader reader = new ArticleReader(outline);
    return new LabelledIssue(outline, drafts.stream().map(reader::read).toList());
  }
}
