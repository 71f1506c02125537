package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.JournalSummary;
import kange.model.issue.Article;
import kange.model.issue.ContributorKind;
import kange.model.reading.ReadingPosition;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Plans;
import kange.store.TestKeys;
import kange.store.catalogue.CatalogueStore;
import kange.store.marks.UserDataStore;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePagesTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private ArticleStore articles;
  private CatalogueStore catalogue;
  private UserDataStore userData;
  private long older;
  private long newer;

  @BeforeEach
  void fill() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    articles = new ArticleStore(database);
    catalogue = new CatalogueStore(database);
    userData = new UserDataStore(database);
    newer = add("甲刊", 2026, "2", "张三", "特稿", "李四", "调研", "张三", "调研");
    older = add("甲刊", 2025, "12", "张三", "调研");
    add("乙刊", 2024, "1", "王五", "杂谈");
  }

  private long add(String journal, int year, String number, String... authorsAndColumns) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < authorsAndColumns.length; i += 2) {
      int ordinal = i / 2 + 1;
      all.add(
          Issues.article(
              ordinal, number + "之" + ordinal, authorsAndColumns[i], authorsAndColumns[i + 1]));
    }
    return issues.add(Issues.incoming(Issues.issue(journal, year, number, all)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void journalsTellTheirYearsAndHowMuchThereIs() {
    assertEquals(
        List.of(
            new JournalSummary("乙刊", true, List.of("2024"), 1, 1),
            new JournalSummary("甲刊", true, List.of("2026", "2025"), 2, 4)),
        catalogue.journals());
  }

  @Test
  void columnsAndAuthorsTellTheirArticles() {
    assertEquals(
        List.of(new ColumnSummary("杂谈", 1), new ColumnSummary("特稿", 1), new ColumnSummary("调研", 3)),
        catalogue.columns());
    assertEquals(
        new AuthorSummary("张三", ContributorKind.PERSON, "p张三", "i", 3),
        catalogue.authors().stream().filter(a -> a.name().equals("张三")).findFirst().orElseThrow());
    assertEquals(3, catalogue.authors().size());
  }

  @Test
  void namesGoWithTheirLastArticle() {
    issues.delete(List.of(newer), Issues.by());
    assertEquals(
        List.of("杂谈", "调研"), catalogue.columns().stream().map(ColumnSummary::name).toList());
    assertEquals(
        List.of("张三", "王五"), catalogue.authors().stream().map(AuthorSummary::name).toList());
  }

  @Test
  void articlesComeNewestIssueFirstAndInPages() {
    List<String> all = titles(ArticleFilter.ALL, 0, 100);
    assertEquals(List.of("2之1", "2之2", "2之3", "12之1", "1之1"), all);
    assertEquals(all.subList(1, 3), titles(ArticleFilter.ALL, 1, 2));
    assertEquals(List.of(), titles(ArticleFilter.ALL, 5, 2));
    assertEquals(5, articles.count(ArticleFilter.ALL));
    assertEquals(
        List.of("1之1", "12之1", "2之1", "2之2", "2之3"),
        articles.page(ArticleFilter.ALL, DateOrder.OLDEST, 0, 9).stream()
            .map(ArticleSummary::title)
            .toList());
  }

  @Test
  void filtersNarrowAloneAndTogether() {
    assertEquals(List.of("2之2", "2之3", "12之1"), titles(ArticleFilter.ofColumn("调研"), 0, 9));
    assertEquals(List.of("2之1", "2之3", "12之1"), titles(ArticleFilter.ofAuthor("张三"), 0, 9));
    assertEquals(List.of("12之1"), titles(ArticleFilter.ofIssue(older), 0, 9));
    ArticleFilter all =
        new ArticleFilter(OptionalLong.of(newer), Optional.of("调研"), Optional.of("张三"), false);
    assertEquals(List.of("2之3"), titles(all, 0, 9));
    assertEquals(1, articles.count(all));
    assertEquals(List.of(), titles(ArticleFilter.ofColumn("没有"), 0, 9));
    assertEquals(0, articles.count(ArticleFilter.ofAuthor("' OR 1=1 --")));
  }

  @Test
  void favouritesAndPositionsAreRemembered() {
    List<ArticleSummary> three = articles.page(ArticleFilter.ofIssue(newer), 0, 9);
    userData.setFavourite(three.get(2).id(), true, NOON);
    userData.setFavourite(three.get(2).id(), true, NOON);
    userData.setFavourite(999_999, true, NOON);
    assertEquals(List.of("2之3"), titles(ArticleFilter.ofFavourites(), 0, 9));
    userData.setFavourite(three.get(2).id(), false, NOON);
    assertEquals(List.of(), titles(ArticleFilter.ofFavourites(), 0, 9));

    ReadingPosition first = new ReadingPosition(three.get(0).id(), 3, 0.5, NOON);
    ReadingPosition second = new ReadingPosition(three.get(1).id(), 1, 0.25, NOON.plusSeconds(1));
    ReadingPosition again = new ReadingPosition(three.get(0).id(), 9, 1, NOON.plusSeconds(2));
    userData.savePosition(first);
    userData.savePosition(second);
    assertEquals(Optional.of(first), userData.position(first.articleId()));
    userData.savePosition(again);
    assertEquals(Optional.of(again), userData.position(first.articleId()));
    assertEquals(
        List.of("2之1", "2之2"),
        userData.recentlyRead(9).stream().map(ArticleSummary::title).toList());
  }

  @Test
  void listsStepThroughAnIndexAndSortNothing() {
    for (ArticleFilter filter :
        List.of(ArticleFilter.ALL, ArticleFilter.ofIssue(1), ArticleFilter.ofColumn("调研"))) {
      ArticleQuery query = ArticleQuery.of(filter);
      Plans.assertWalksOneIndex(database, query.page(), query.values(50, 0));
    }
  }

  private List<String> titles(ArticleFilter filter, int offset, int limit) {
    return articles.page(filter, offset, limit).stream().map(ArticleSummary::title).toList();
  }
}
