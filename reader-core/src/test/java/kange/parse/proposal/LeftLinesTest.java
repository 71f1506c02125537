package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.Texts;
import kange.parse.article.ArticleReader;
import kange.parse.contents.Contents;
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
import org.junit.jupiter.api.Test;

/** What was left over around an article, offered to it. */
class LeftLinesTest {
  private static final Contents NONE = Texts.NO_CONTENTS;
  private static final String TEXT = "BODY " + Texts.PROSE;

  /** Of the first article in lines written as {@code LABEL text}, each on an odd line. */
  private static List<Reading> readings(String... rows) {
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
        new LabelSegmenter(lines, NONE, List.of(), labelling, kinds).divide();
    IssueOutline outline =
        new IssueOutline(
            lines,
            NONE,
            DocumentStatistics.of(lines, NONE, 0),
            drafts,
            kinds,
            new NgramCohesion(lines),
            labelling,
            BodyColumns.NONE,
            List.of());
    ArticleReader reader = new ArticleReader(outline);
    return new LeftLines(outline, drafts.stream().map(reader::read).toList()).of(0);
  }

  private static RoleChange said(LineRole role, int... lines) {
    List<LineRange> ranges = new ArrayList<>();
    for (int line : lines) {
      ranges.add(new LineRange(line, line));
    }
    return new RoleChange(ranges, role);
  }

  private static List<List<ProposedCorrection>> acts(List<Reading> readings) {
    return readings.stream().map(Reading::acts).toList();
  }

  @Test
  void anArticleBesideWhichNothingIsLeftIsOfferedNothing() {
    assertEquals(List.of(), readings("TITLE 渡口边的老石阶", TEXT, "TITLE 灯下的图书室", TEXT));
  }

  @Test
  void allThatIsLeftBehindItsEndIsOfferedAsOneButNoLabelOfAColumn() {
    assertEquals(
        List.of(List.of(said(LineRole.TEXT, 5, 7))),
        acts(
            readings(
                "TITLE 渡口边的老石阶",
                TEXT,
                "FOLIO 石阶又长又滑",
                "MASTHEAD 石阶上的青苔",
                "BANNER 见闻",
                "TITLE 灯下的图书室",
                TEXT)));
  }

  @Test
  void soIsAllThatIsLeftWithinIt() {
    List<Reading> readings =
        readings("TITLE 渡口边的老石阶", TEXT, "FOLIO 石阶又长又滑", TEXT, "FOLIO 青苔", TEXT);
    assertEquals(List.of(List.of(said(LineRole.TEXT, 5, 9))), acts(readings));
    assertEquals(ProposalKind.ALL_WITHIN, readings.getFirst().kind());
  }

  @Test
  void textWithoutATitleMayBeginWithAShortLineAbove() {
    List<Reading> readings =
        readings("MASTHEAD 渡口边的老石阶", "MASTHEAD ——一个小镇的见闻", "MASTHEAD 文/何晓舟", TEXT, TEXT);
    assertEquals(
        List.of(said(LineRole.TITLE, 1), said(LineRole.SUBTITLE, 3), said(LineRole.BYLINE, 5)),
        readings.getLast().acts());
    assertEquals(ProposalKind.BEGINS_ABOVE, readings.getLast().kind());
  }
}
