package kange.parse.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** One article on lines 1 and 2, one on lines 3 and 4. */
class SilenceTest {
  private static final SourceText SOURCE = SourceText.of("甲题\n甲文\n乙题\n乙文", "two.txt");
  private static final Card CARD =
      new Card("two.txt", Map.of(), List.of(), List.of(piece("甲题", 1), piece("乙题", 3)));

  private static Card.Piece piece(String title, int line) {
    return new Card.Piece(
        title,
        List.of(title),
        Optional.empty(),
        Optional.empty(),
        List.of(List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of(new LineRange(line, line + 1)));
  }

  private static Article article(String title, double confidence, int line, int... warned) {
    List<ParseWarning> warnings = new ArrayList<>();
    for (int n : warned) {
      warnings.add(warning("parse.no-author", "", n));
    }
    return new Article(
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new LineRange(line, line + 1)),
        List.of(),
        confidence,
        warnings);
  }

  private static ParseWarning warning(String code, String argument, int line) {
    return new ParseWarning(
        code.substring(code.indexOf('.') + 1),
        new Message(code, argument.isEmpty() ? List.of() : List.of(argument)),
        line == 0 ? List.of() : List.of(new LineRange(line, line)));
  }

  private static Silence silence(List<Article> articles, ParseWarning... issue) {
    ParsedIssue parse =
        new ParsedIssue(
            SOURCE.info(), IssueMetadata.unknown(), List.of(), articles, List.of(), List.of(issue));
    Silence silence = new Silence();
    silence.add(CARD, parse, CardScore.of(CARD, SOURCE, parse));
    return silence;
  }

  @Test
  void aWrongTitleWithoutAWarningIsSilent() {
    Silence silence = silence(List.of(article("甲题", 1, 1), article("别的", 1, 3)));
    assertEquals(0.5, silence.wrongShare());
    assertEquals(0.5, silence.silentShare());
    assertEquals(Map.of("title", 1), silence.silentByField());
  }

  @Test
  void aWarningOfTheArticleSpeaksOfIt() {
    assertEquals(0, silence(List.of(article("甲题", 1, 1), article("别的", 1, 3, 3))).silentShare());
  }

  @Test
  void aWarningOfAnotherArticleSpeaksOfTheLinesItTouches() {
    assertEquals(0, silence(List.of(article("甲题", 1, 1, 4), article("别的", 1, 3))).silentShare());
    assertEquals(0.5, silence(List.of(article("甲题", 1, 1, 2), article("别的", 1, 3))).silentShare());
  }

  @Test
  void aWarningOfTheIssueSpeaksOfTheTitleItNamesAndOfNoOther() {
    List<Article> articles = List.of(article("甲题", 1, 1), article("别的", 1, 3));
    assertEquals(0.5, silence(articles, warning("parse.no-contents", "", 0)).silentShare());
    assertEquals(
        0, silence(articles, warning("parse.contents-entry-not-found", "乙 题", 0)).silentShare());
    assertEquals(
        0.5, silence(articles, warning("parse.contents-entry-not-found", "甲题", 0)).silentShare());
  }

  @Test
  void anArticleThatWasNotFoundIsWrongAndSoIsOneThatIsNone() {
    Silence missed = silence(List.of(article("甲题", 1, 1)));
    assertEquals(0.5, missed.silentShare());
    assertEquals(Map.of("missed", 1), missed.silentByField());
  }

  @Test
  void rightArticlesWithAWarningAreFalseAlarms() {
    Silence silence = silence(List.of(article("甲题", 1, 1, 1), article("别的", 1, 3, 3)));
    assertEquals(1, silence.warnedShare());
    assertEquals(0.5, silence.falseAlarms());
  }

  @Test
  void confidenceIsHeldAgainstWhatIsWrong() {
    String table = silence(List.of(article("甲题", 0.97, 1), article("别的", 0.95, 3))).calibration();
    assertEquals("| ≥ 0.95 | 2 | 50.0 % |", table.lines().skip(2).findFirst().orElseThrow());
  }
}
