package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.export.ExportOrder;
import kange.model.issue.Article;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that were picked, put in an order. */
class ArticleSortingTest {
  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    add("b刊", 2026, "1", Issues.article(1, "乙一", "b人", "b栏"));
    add("a刊", 2026, "2", Issues.article(1, "甲二", "a人", "b栏"), unsigned("甲二之二"));
    add("a刊", 2025, "1", Issues.article(1, "甲一", "b人", "a栏"));
  }

  private void add(String journal, int year, String number, Article... articles) {
    stores.issues().add(Issues.incoming(Issues.issue(journal, year, number, List.of(articles))));
  }

  private static Article unsigned(String title) {
    Article a = Issues.article(2, title, "谁", "a栏");
    return new Article(
        a.title(),
        a.subtitle(),
        a.kicker(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        a.page(),
        a.source(),
        a.note(),
        a.lines(),
        a.blocks(),
        a.confidence(),
        a.warnings());
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @Test
  void byIssueAJournalStandsTogetherFromItsOldestIssueOn() {
    assertEquals(List.of("甲一", "甲二", "甲二之二", "乙一"), ordered(ExportOrder.ISSUE));
  }

  @Test
  void byDateTheOldestComesFirstWhateverTheJournal() {
    assertEquals("甲一", ordered(ExportOrder.DATE).getFirst());
    assertEquals(List.of("甲二", "甲二之二"), ordered(ExportOrder.DATE).subList(2, 4));
  }

  @Test
  void byColumnWhatHasNoneComesLast() {
    assertEquals(List.of("甲一", "乙一", "甲二", "甲二之二"), ordered(ExportOrder.COLUMN));
  }

  @Test
  void byAuthorWhatIsUnsignedComesLast() {
    assertEquals(List.of("甲二", "甲一", "乙一", "甲二之二"), ordered(ExportOrder.AUTHOR));
  }

  @Test
  void whatWasPickedStaysInItsOrder() {
    List<Long> ids = List.of(3L, 1L, 2L);
    assertEquals(ids, stores.articles().inOrder(ids, ExportOrder.PICKED));
  }

  private List<String> ordered(ExportOrder order) {
    List<Long> ids = stores.articles().ids(ArticleFilter.ALL, DateOrder.NEWEST);
    return stores.articles().summaries(stores.articles().inOrder(ids.reversed(), order)).stream()
        .map(ArticleSummary::title)
        .toList();
  }
}
