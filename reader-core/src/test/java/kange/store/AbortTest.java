package kange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.history.LogQuery;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.store.history.HistoryStore;
import kange.store.issue.ArticleStore;
import kange.store.issue.IssueStore;
import kange.store.issue.NewIssue;
import kange.store.marks.UserDataStore;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.Maintenance;
import kange.store.sql.Sql;
import kange.store.undo.UndoStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs out of space at every page a write may ask for. */
class AbortTest {
  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private ParsedIssue there;
  private long id;

  @BeforeEach
  void fill() {
    database = Database.open(folder.resolve("kange.db"));
    issues = new IssueStore(database, new TestKeys());
    there = Issues.issue("远山机关", 2026, "1", 30);
    id = issues.add(Issues.incoming(there));
    new UserDataStore(database).setFavourite(7, true, Instant.EPOCH);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anIssueThatFindsNoSpaceIsNotThereAtAll() {
    NewIssue incoming = Issues.incoming(Issues.issue("远山机关", 2026, "2", 60));
    int aborted = untilItFits(() -> issues.add(incoming));
    assertTrue(aborted > 3, "aborted at several points: " + aborted);
    assertEquals(2, issues.count());
    assertEquals(90, new ArticleStore(database).count(ArticleFilter.ALL));
    assertEquals(2, new ChangeLog(database).last());
  }

  @Test
  void aReplacementThatFindsNoSpaceLeavesTheOldReadingAndItsMarks() {
    NewIssue incoming = Issues.incoming(Issues.issue("远山机关", 2026, "1", 90));
    int aborted = untilItFits(() -> issues.replace(id, incoming));
    assertTrue(aborted > 3, "aborted at several points: " + aborted);
    assertEquals(Optional.of(incoming.parsed()), issues.parsed(id));
    assertEquals(1, new ArticleStore(database).count(ArticleFilter.ofFavourites()));
  }

  @Test
  void anIssueForWhichTheBinHasNoSpaceStaysAndOneThatCannotComeBackStaysInTheBin() {
    UndoStore undo = new UndoStore(database, new TestKeys());
    ParsedIssue motley = Issues.issue("远山机关", 2026, "3", motley());
    id = issues.add(Issues.incoming(motley));
    int aborted = untilItFits(() -> issues.delete(List.of(id), Issues.by()));
    assertTrue(aborted > 3, "aborted at several points: " + aborted);
    assertEquals(Optional.empty(), issues.parsed(id));
    // What the issue took is free now; only where that is taken again there is no space.
    issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 60)));
    long kept = new HistoryStore(database).bin(0, 1).getFirst().id();
    aborted = untilItFits(() -> undo.fetchBack(List.of(kept), Issues.by()));
    assertTrue(aborted > 3, "aborted at several points: " + aborted);
    assertEquals(Optional.of(motley), issues.parsed(id));
  }

  /** Articles whose text is as long in the bin as it is in the archive. */
  private static List<Article> motley() {
    Random random = new Random(1);
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(1000, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
      articles.add(Issues.written(i, "第" + i + "篇", text.toString()));
    }
    return articles;
  }

  /** Tries with one page more each time; how often there was no space. */
  private int untilItFits(Runnable write) {
    long pages = number("PRAGMA page_count");
    List<Object> before = state();
    for (int more = 0; more < 1000; more++) {
      number("PRAGMA max_page_count = " + (pages + more));
      try {
        write.run();
        return more;
      } catch (ArchiveException e) {
        assertEquals("store.disk-full", e.message().code());
        assertEquals(before, state());
      }
    }
    return fail("it never fitted");
  }

  private long number(String pragma) {
    return database.write(c -> Sql.number(c, pragma));
  }

  private List<Object> state() {
    List<Object> state = new ArrayList<>();
    state.add(issues.all());
    state.add(issues.parsed(id));
    state.add(new ChangeLog(database).after(0, 100));
    state.add(new ArticleStore(database).count(ArticleFilter.ofFavourites()));
    state.add(new Maintenance(database).danglingRows());
    state.add(new HistoryStore(database).log(LogQuery.ALL, 0, 100));
    state.add(new HistoryStore(database).bin(0, 100));
    return state;
  }
}
