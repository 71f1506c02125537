package kange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.store.Issues;
import org.junit.jupiter.api.Test;

class LineCoverageTest {
  private static final List<String> LINES = List.of("封面", "题", "文 / 人", "正文", " 　", "多出来的一行");

  private static ParsedIssue issue(List<Article> articles) {
    return Issues.issue("远山机关", 2026, "1", articles);
  }

  @Test
  void blankLinesNeedNoOwner() {
    ParsedIssue parsed = issue(List.of(Issues.article(1, "题", "人", "特稿")));
    assertEquals(
        Optional.empty(), LineCoverage.fault(LineCoverage.claims(parsed), LINES.subList(0, 5)));
  }

  @Test
  void aLineOfNobodyIsFound() {
    ParsedIssue parsed = issue(List.of(Issues.article(1, "题", "人", "特稿")));
    assertEquals(
        Optional.of(Message.of(CheckMessage.LINE_UNASSIGNED, 6)),
        LineCoverage.fault(LineCoverage.claims(parsed), LINES));
  }

  @Test
  void aLineOfTwoIsFound() {
    Article article = Issues.article(1, "题", "人", "特稿");
    Message fault =
        LineCoverage.fault(LineCoverage.claims(issue(List.of(article, article))), LINES)
            .orElseThrow();
    assertEquals(Message.of(CheckMessage.LINE_ASSIGNED_TWICE, 2, 2), fault);
  }

  @Test
  void blankLinesMayLieInTwo() {
    Article article = Issues.article(1, "题", "人", "特稿");
    List<String> blank = List.of("封面", "", " ", "　");
    assertEquals(
        Optional.empty(),
        LineCoverage.fault(LineCoverage.claims(issue(List.of(article, article))), blank));
  }

  @Test
  void aLineBeyondTheEndIsFound() {
    ParsedIssue parsed = issue(List.of(Issues.article(1, "题", "人", "特稿")));
    assertEquals(
        Optional.of(Message.of(CheckMessage.LINES_BEYOND_SOURCE)),
        LineCoverage.fault(LineCoverage.claims(parsed), LINES.subList(0, 3)));
  }
}
