package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.review.Mend;
import kange.model.review.ReviewState;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.parse.warning.FilingMessage;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is proposed where a doubt is open. */
class MendsTest {
  private static final String ISSUE =
      """
      青石渡

      2042年第7期

      目录

      见闻

      渡口的石阶又长又滑 ...... 何晓舟 3
      灯下的黑板 ...... 严明远 5
      堤上的木桩 ...... 江望 8


      # 渡口的石阶又长又滑

      文 / 何晓舟

      %1$s

      %2$s

      灯下的黑板严明远%2$s

      %1$s

      # 堤上的木桩

      文 / 江往

      %1$s

      %2$s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private static final int TORN = 22;
  private static final int LAST_OF_FIRST = 24;

  private final SourceText source = SourceText.of(ISSUE, "ferry.txt");
  private final ParsedIssue filed = new IssueParser().parse(source);

  private Review doubted(ParseWarning doubt) {
    return Review.of(filed.withAlso(List.of(doubt)), source.lines());
  }

  private static Article article(ReviewState state, String title) {
    return state.issue().articles().stream()
        .filter(a -> a.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<ParseWarning> of(Stream<ParseWarning> doubts, ParseMessage code) {
    return doubts.filter(doubt -> doubt.code().equals(code.warning())).toList();
  }

  private int place(String title) {
    return filed.articles().stream().map(Article::title).toList().indexOf(title);
  }

  @Test
  void aListedTitleThatIsPrintedIntoTheTextBeginsItsArticleWithWhatTheContentsPageSays() {
    ParseWarning missing =
        of(filed.warnings().stream(), ParseMessage.CONTENTS_ENTRY_NOT_FOUND).getFirst();
    Review review = Review.of(filed, source.lines());
    Article found = article(review.mends(-1, missing).getFirst().result(), "灯下的黑板");
    assertEquals(List.of(new LineRange(TORN, LAST_OF_FIRST)), found.lines());
    assertEquals(Optional.of(5), found.page());
    assertEquals(List.of("严明远"), found.authors().stream().map(Contributor::name).toList());
  }

  @Test
  void anAuthorWhoIsListedOtherwiseIsTheOneThatIsListed() {
    int place = place("堤上的木桩");
    ParseWarning differs =
        ParseWarnings.warning(
            ParseMessage.AUTHOR_DIFFERS, filed.articles().get(place).lines(), "江望");
    Mend first = Review.of(filed, source.lines()).mends(place, differs).getFirst();
    assertEquals(
        List.of("江望"),
        article(first.result(), "堤上的木桩").authors().stream().map(Contributor::name).toList());
  }

  @Test
  void aPageIsWhatTheContentsPageSaysAndNothingElseIsProposedForIt() {
    int place = place("堤上的木桩");
    ParseWarning unsure =
        ParseWarnings.warning(ParseMessage.PAGE_UNSURE, filed.articles().get(place).lines());
    Review review = Review.of(filed, source.lines());
    assertEquals(List.of(), review.mends(place, unsure), "the page is right already");
    assertEquals(Optional.of(ArticleField.PAGE), unsure.field());
  }

  @Test
  void aYearThatIsNotYetIsOneWhoseDigitsChangedPlaces() {
    ParseWarning future =
        new ParseWarning(
            FilingMessage.YEAR_IN_FUTURE.warning(),
            Message.of(FilingMessage.YEAR_IN_FUTURE, 2042),
            List.of());
    List<Mend> mends = doubted(future).mends(-1, future);
    assertEquals(
        List.of(Optional.of("2024")),
        mends.stream().map(m -> CardField.YEAR.of(m.result().issue().issue())).toList());
    assertTrue(mends.getFirst().result().issue().warnings().stream().noneMatch(future::equals));
  }

  @Test
  void looseLinesAreTextOrAnArticleOrANotice() {
    ParseWarning loose =
        ParseWarnings.warning(ParseMessage.UNASSIGNED_LINES, List.of(new LineRange(3, 3)));
    assertEquals(3, doubted(loose).mends(-1, loose).size());
  }
}
