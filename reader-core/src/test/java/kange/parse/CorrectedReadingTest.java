package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParsedIssue;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Two articles, of which a librarian says what they are. */
class CorrectedReadingTest {
  private static final String ISSUE =
      """
      # 渡口的石阶

      文 / 何晓舟

      %1$s

      石阶以后

      %2$s

      # 灯下的黑板

      文 / 严明远

      %2$s

      %1$s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private static final int INNER_HEADING = 7;
  private static final int SECOND_TITLE = 11;
  private static final int SECOND_BYLINE = 13;

  private final IssueReading reading = new IssueParser().read(SourceText.of(ISSUE, "two.txt"));

  private ParsedIssue with(ProposedCorrection... corrections) {
    return reading.parse(JournalProfile.NONE, List.of(corrections));
  }

  private static ProposedCorrection role(LineRole role, int... lines) {
    List<LineRange> ranges = new ArrayList<>();
    for (int line : lines) {
      ranges.add(new LineRange(line, line));
    }
    return new RoleChange(ranges, role);
  }

  private static ProposedCorrection field(ArticleField field, String... values) {
    return new FieldChange(SECOND_TITLE, field, List.of(values));
  }

  private static List<String> titles(ParsedIssue issue) {
    return issue.articles().stream().map(Article::title).toList();
  }

  @Test
  void withNothingSaidItIsTheParse() {
    assertSame(reading.parse(JournalProfile.NONE), reading.parse(JournalProfile.NONE));
    assertEquals(reading.parse(JournalProfile.NONE), with());
    assertEquals(List.of("渡口的石阶", "灯下的黑板"), titles(with()));
  }

  @Test
  void aLineThatIsATitleBeginsAnArticle() {
    ParsedIssue split = with(role(LineRole.TITLE, INNER_HEADING));
    assertEquals(List.of("渡口的石阶", "石阶以后", "灯下的黑板"), titles(split));
    assertEquals(List.of(new LineRange(1, 5)), split.articles().getFirst().lines());
  }

  @Test
  void aTitleThatIsTextJoinsItsArticleToTheOneAbove() {
    ParsedIssue joined =
        with(role(LineRole.TEXT, SECOND_TITLE), role(LineRole.TEXT, SECOND_BYLINE));
    assertEquals(List.of("渡口的石阶"), titles(joined));
    assertEquals(List.of(new LineRange(1, 17)), joined.articles().getFirst().lines());
  }

  @Test
  void twoLinesOfATitleAreOneTitle() {
    ParsedIssue longer = with(role(LineRole.TITLE, SECOND_TITLE, SECOND_BYLINE));
    assertEquals(List.of("渡口的石阶", "灯下的黑板 文 / 严明远"), titles(longer));
  }

  @Test
  void aLineThatBelongsToNoArticleLeavesIt() {
    ParsedIssue less = with(role(LineRole.FOLIO, INNER_HEADING));
    assertEquals(
        List.of(new LineRange(1, 5), new LineRange(9, 9)), less.articles().getFirst().lines());
  }

  @Test
  void aLaterWordOnALineWins() {
    ParsedIssue back =
        with(role(LineRole.TITLE, INNER_HEADING), role(LineRole.TEXT, INNER_HEADING));
    assertEquals(titles(with()), titles(back));
    assertEquals(with().articles().getFirst().blocks(), back.articles().getFirst().blocks());
  }

  @Test
  void fieldsOfTheArticleThatHasTheLineSayWhatIsSaid() {
    Article second =
        with(
                field(ArticleField.TITLE, "灯下的黑板报"),
                field(ArticleField.SUBTITLE, "——图书室小记"),
                field(ArticleField.KICKER, "读书月里"),
                field(ArticleField.AUTHORS, "严明远", "县图书馆"),
                field(ArticleField.COLUMN, "灯火"),
                field(ArticleField.PAGE, "12"))
            .articles()
            .getLast();
    assertEquals("灯下的黑板报", second.title());
    assertEquals(Optional.of("——图书室小记"), second.subtitle());
    assertEquals(Optional.of("读书月里"), second.kicker());
    assertEquals(List.of("严明远", "县图书馆"), second.authors().stream().map(Contributor::name).toList());
    assertEquals(Optional.of("灯火"), second.column());
    assertEquals(Optional.of(12), second.page());
  }

  @Test
  void anEmptiedFieldSaysNothingAndOtherArticlesStay() {
    ParsedIssue unsigned = with(field(ArticleField.AUTHORS));
    assertEquals(List.of(), unsigned.articles().getLast().authors());
    assertEquals(with().articles().getFirst(), unsigned.articles().getFirst());
  }

  @Test
  void whatAFieldCannotSayIsRefused() {
    for (Runnable wrong :
        List.<Runnable>of(
            () -> field(ArticleField.TITLE),
            () -> field(ArticleField.TITLE, " "),
            () -> field(ArticleField.PAGE, "十二"),
            () -> field(ArticleField.PAGE, "1234567890"),
            () -> field(ArticleField.COLUMN, "灯火", "水边"),
            () -> field(ArticleField.LINES, "3"),
            () -> role(LineRole.TITLE))) {
      assertThrows(IllegalArgumentException.class, wrong::run);
    }
    assertEquals(Optional.empty(), with(field(ArticleField.PAGE)).articles().getLast().page());
  }

  @Test
  void everyLineStaysSomewhereWhateverIsSaid() {
    SourceText source = SourceText.of(ISSUE, "two.txt");
    Random random = new Random(7);
    LineRole[] roles = LineRole.values();
    for (int round = 0; round < 200; round++) {
      List<ProposedCorrection> said = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        said.add(role(roles[random.nextInt(roles.length)], 1 + 2 * random.nextInt(9)));
      }
      ParsedIssue issue = reading.parse(JournalProfile.NONE, said);
      assertEquals(List.of(), ParseLaws.breaches(source, issue), said.toString());
      assertEquals(issue, reading.parse(JournalProfile.NONE, said), "the same again");
    }
  }
}
