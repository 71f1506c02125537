package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.LineRange;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.marks.HighlightStore;
import kange.store.marks.ReadingListStore;
import kange.store.marks.TagStore;
import kange.store.marks.UserDataStore;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where readers stopped, and what they put signs on, when an issue is read anew. */
class ReplacedIssueTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  private static final String FIRST = "石桥巷的排水口一共有三十七个，哪一个归谁管，过去谁也说不清。";
  private static final String SECOND = "网格员每天走一遍，把看到的记在本子上，回来再录进系统。";
  private static final String THIRD = "一个月下来，三十七个排水口都有了名字，也都有了主人。";

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private UserDataStore readers;
  private TagStore tags;
  private ReadingListStore lists;
  private long issue;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    TestKeys keys = new TestKeys();
    issues = new IssueStore(database, keys);
    readers = new UserDataStore(database);
    tags = new TagStore(database, keys);
    lists = new ReadingListStore(database, keys);
    issue = issues.add(Issues.incoming(ledger(FIRST, SECOND, THIRD), night()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theBlockOneHadComeToIsFoundAgainWhenOthersCameBeforeIt() {
    long article = id("小台账");
    readers.savePosition(new ReadingPosition(article, 1, 0.33, NOON));
    issues.replace(issue, Issues.incoming(ledger("导语。", "一、起因", FIRST, SECOND, THIRD), night()));
    ReadingPosition now = readers.position(article).orElseThrow();
    assertEquals(3, now.block());
    assertEquals(3 / 5.0, now.fraction());
    assertEquals(NOON, now.at());
  }

  @Test
  void theBlockOneHadComeToIsFoundAgainWhenItWasJoinedToTheOneBefore() {
    long article = id("小台账");
    readers.savePosition(new ReadingPosition(article, 2, 0.66, NOON));
    issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND + THIRD), night()));
    assertEquals(1, readers.position(article).orElseThrow().block());
  }

  @Test
  void whereTheBlockIsGoneOneBeginsAtTheNearestThatIsStillThere() {
    long article = id("小台账");
    readers.savePosition(new ReadingPosition(article, 1, 0.33, NOON));
    issues.replace(issue, Issues.incoming(ledger("全新的导语，与旧文无关。", FIRST, THIRD), night()));
    assertEquals(2, readers.position(article).orElseThrow().block());
  }

  @Test
  void anArticleReadToItsEndStaysRead() {
    long article = id("小台账");
    readers.savePosition(new ReadingPosition(article, 2, 1, NOON));
    issues.replace(issue, Issues.incoming(ledger("导语。", FIRST, SECOND, THIRD), night()));
    assertEquals(1, readers.position(article).orElseThrow().fraction());
  }

  @Test
  void thePositionInAnArticleThatAnotherTookInIsKeptThere() {
    readers.savePosition(new ReadingPosition(id("灯下读志"), 0, 0, NOON));
    Article both = ledger(FIRST, SECOND, THIRD, "夜深了，志书翻到最后一卷。");
    issues.replace(issue, Issues.incoming(Issues.withLines(both, new LineRange(2, 7))));
    assertEquals(3, readers.position(id("小台账")).orElseThrow().block());
  }

  @Test
  void signsOfAnArticleThatIsGoneAreKeptAndGivenBackWhenItComesBack() {
    long gone = id("灯下读志");
    readers.setFavourite(gone, true, NOON);
    tags.add(List.of(gone), "地方志", NOON);
    long list = lists.create("待读", NOON).id();
    lists.add(list, List.of(id("小台账"), gone), NOON);

    Replacement without = issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND, THIRD)));
    assertEquals(List.of("灯下读志"), without.kept());
    assertEquals(List.of(), without.givenBack());
    assertEquals(List.of("灯下读志"), issues.waitingSigns());
    assertEquals(List.of(), tags.all());

    Replacement with =
        issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND, THIRD), night()));
    assertEquals(List.of(), with.kept());
    assertEquals(List.of("灯下读志"), with.givenBack());
    long back = id("灯下读志");
    assertTrue(summary(back).favourite());
    assertEquals(
        List.of(back), tags.articles("地方志", 0, 9).stream().map(ArticleSummary::id).toList());
    assertEquals(List.of(id("小台账"), back), lists.articleIds(list));
    assertEquals(List.of(), issues.waitingSigns());
  }

  @Test
  void signsWaitThroughReadingsThatDoNotHaveTheArticleEither() {
    readers.setFavourite(id("灯下读志"), true, NOON);
    issues.replace(issue, Issues.incoming(ledger(FIRST)));
    Replacement again = issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND)));
    assertEquals(List.of(), again.kept());
    assertEquals(
        List.of("灯下读志"),
        issues.replace(issue, Issues.incoming(ledger(FIRST), night())).givenBack());
    assertTrue(summary(id("灯下读志")).favourite());
  }

  @Test
  void aListDeletedMeanwhileStaysDeleted() {
    long list = lists.create("待读", NOON).id();
    lists.add(list, List.of(id("灯下读志")), NOON);
    issues.replace(issue, Issues.incoming(ledger(FIRST)));
    lists.delete(list);
    issues.replace(issue, Issues.incoming(ledger(FIRST), night()));
    assertEquals(List.of(), lists.all());
  }

  @Test
  void whatWasWrittenOnAnArticleThatIsGoneIsToldOf() {
    new HighlightStore(database, new TestKeys())
        .add(
            id("灯下读志"),
            List.of(new BlockSpan(0, new Span(0, 3))),
            HighlightColour.GREEN,
            Optional.empty(),
            NOON);
    Replacement told = issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND, THIRD)));
    assertEquals(List.of("灯下读志"), told.handedOn());
    assertEquals(List.of(), told.kept());
  }

  @Test
  void anIssueThatReadsAsBeforeKeepsAndGivesBackNothing() {
    readers.setFavourite(id("灯下读志"), true, NOON);
    Replacement same =
        issues.replace(issue, Issues.incoming(ledger(FIRST, SECOND, THIRD), night()));
    assertEquals(Replacement.NOTHING, same);
    assertFalse(same.tells());
  }

  private static Article ledger(String... paragraphs) {
    return Issues.written(1, "小台账", paragraphs);
  }

  private static Article night() {
    return Issues.written(2, "灯下读志", "夜深了，志书翻到最后一卷。");
  }

  private ArticleSummary summary(long id) {
    return new ArticleStore(database).summaries(List.of(id)).getFirst();
  }

  private long id(String title) {
    return new ArticleStore(database)
        .page(ArticleFilter.ofIssue(issue), 0, 10).stream()
            .filter(a -> a.title().equals(title))
            .findFirst()
            .orElseThrow()
            .id();
  }
}
