package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.ParsedIssue;
import kange.model.review.ContentsComparison;
import kange.model.review.ListedArticle;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.parse.Samples;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** The contents page beside what became of it. */
class ListedArticlesTest {
  private static final String ISSUE =
      """
      目录

      渡口的石阶 …… 何晓舟 3
      灯下的黑板 …… 严明远 5
      堤上的木桩 …… 江望 8

      渡口的石阶

      文 / 何晓舟

      %1$s

      灯下的黑板

      文 / 严明远

      %2$s

      堤上的木桩

      文 / 江望

      %1$s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private final SourceText source = SourceText.of(ISSUE, "three.txt");
  private final ParsedIssue filed = new IssueParser().parse(source);
  private final Review start = Review.of(filed, source.lines());

  private int title(int place) {
    return filed.articles().get(place).lines().getFirst().first();
  }

  private Review doing(Correction act) {
    return start.take(new Revision(List.of(act), Instant.EPOCH, "reader"));
  }

  @Test
  void everyEntryStandsBesideItsArticleWithWhatIsListed() {
    ContentsComparison compared = start.contents();
    assertEquals(
        IntStream.range(0, 3).mapToObj(Optional::of).toList(),
        compared.entries().stream().map(ListedArticle::article).toList());
    assertEquals(List.of(), compared.unlisted());
    ListedArticle second = compared.entries().get(1);
    assertEquals("灯下的黑板", second.title());
    assertEquals(List.of("严明远"), second.authors());
    assertEquals(Optional.of(5), second.page());
    assertEquals(Optional.of(4), second.line());
  }

  @Test
  void anArticleThatIsJoinedToAnotherLeavesItsEntryAlone() {
    ContentsComparison compared = doing(new ArticleJoin(title(1), title(2))).contents();
    assertEquals(1, compared.missing());
    assertEquals(Optional.empty(), compared.entries().get(2).article());
  }

  @Test
  void anotherTitleIsStillTheOneOnThatPage() {
    ContentsComparison compared =
        doing(new FieldChange(title(1), ArticleField.TITLE, List.of("写满名字的墙"))).contents();
    assertEquals(Optional.of(1), compared.entries().get(1).article());
    assertEquals(List.of(), compared.unlisted());
  }

  @Test
  void anotherTitleOnAnotherPageIsListedNowhere() {
    Review renamed = doing(new FieldChange(title(1), ArticleField.TITLE, List.of("写满名字的墙")));
    ContentsComparison compared =
        renamed
            .take(
                new Revision(
                    List.of(new FieldChange(title(1), ArticleField.PAGE, List.of("19"))),
                    Instant.EPOCH,
                    "reader"))
            .contents();
    assertEquals(List.of(1), compared.unlisted());
    assertEquals(1, compared.missing());
  }

  @Test
  void mostEntriesOfTheSamplesStandBesideTheirArticles() throws Exception {
    int entries = 0;
    long missing = 0;
    for (String name : Samples.names()) {
      SourceText text = Samples.source(name);
      ContentsComparison compared =
          Review.of(new IssueParser().parse(text), text.lines()).contents();
      entries += compared.entries().size();
      missing += compared.missing();
    }
    assertTrue(entries > 150, "entries: " + entries);
    assertTrue(missing <= 0.1 * entries, missing + " of " + entries);
  }
}
