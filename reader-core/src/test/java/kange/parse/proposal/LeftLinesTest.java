package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.LabelledIssue;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** What was left over around an article, offered to it. */
class LeftLinesTest {
  private static final String TEXT = "BODY " + Texts.PROSE;

  /** Of the first article in lines written as {@code LABEL text}, each on an odd line. */
  private static List<Reading> readings(String... rows) {
    LabelledIssue issue = LabelledIssue.of(List.of(rows), Texts.NO_CONTENTS, List.of());
    return new LeftLines(issue.outline(), issue.articles()).of(0);
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
