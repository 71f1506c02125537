package kange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kange.index.CatchUp;
import kange.index.IndexAccess;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.model.Progress;
import kange.search.MadeArticles;
import kange.search.SearchIndex;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TestKeys;
import kange.store.sql.Maintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check can be stopped in its midst, and what was not mended to the end is as it was. */
class StoppedCheckTest {
  private static final int ISSUES = 20;
  private static final int ARTICLES = 40;
  private static final Progress STOP = Progress.NONE.stoppedBy(() -> true);

  /** One statement over the handful of marks that wait: nothing to stop in. */
  private static final Set<CheckMessage> SHORT = EnumSet.of(CheckMessage.RETAINED_MARKS);

  @TempDir Path folder;
  private Path file;
  private Stores stores;
  private IndexKeeper keeper;

  @BeforeEach
  void fill() throws Exception {
    file = Files.createDirectories(folder.resolve("archive")).resolve("kange.db");
    stores = Stores.open(file, false, new TestKeys());
    for (int n = 1; n <= ISSUES; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, ARTICLES)));
    }
    IndexFolder index =
        new IndexFolder(
            folder.resolve("index"),
            file,
            stores.archiveId(),
            new MadeArticles(stores.articles()::find),
            IndexAccess.WRITE,
            folder.resolve("cache"));
    keeper = new IndexKeeper(index, new CatchUp(stores.changes(), stores.articles()));
    keeper.awaitLevel();
  }

  @AfterEach
  void close() {
    keeper.close();
    stores.database().close();
  }

  @Test
  void everyCheckHearsThatItIsToStop() {
    for (Check check : ArchiveChecker.checks(stores, keeper, STOP, Issues.by())) {
      if (!SHORT.contains(check.name())) {
        assertThrows(
            CancellationException.class, () -> check.run(false), () -> check.name().code());
      }
    }
    assertTrue(
        new ArchiveChecker(stores, keeper, Progress.NONE, Issues.by()).run(false).findings().size()
            > 5);
  }

  @Test
  void theIndexIsReadNoFurtherOnceItIsToStop() {
    AtomicInteger asked = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () -> keeper.ask(index -> index.sound(() -> asked.incrementAndGet() > 3)));
    boolean sound = keeper.ask(index -> index.sound(() -> false));
    assertTrue(sound);
  }

  @Test
  void whoStopsWaitingForAnIndexMadeAnewFindsItMadeAllTheSame() {
    assertThrows(CancellationException.class, () -> keeper.rebuild(() -> true));
    keeper.awaitLevel();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
  }

  @Test
  void aRepairThatIsStoppedLeavesTheDatabaseAsItWas() throws SQLException {
    RawSql.run(file, "UPDATE issue SET articles = articles + 1");
    Maintenance stopped = new Maintenance(stores.database(), () -> true);
    List<Runnable> repairs = List.of(stopped::reindex, stopped::removeDebris, stopped::recount);
    for (Runnable repair : repairs) {
      assertThrows(CancellationException.class, repair::run);
    }
    Maintenance whole = new Maintenance(stores.database());
    assertEquals(List.of(), whole.structuralFaults());
    assertEquals(ISSUES, whole.miscountedIssues().size());
    whole.recount();
    assertEquals(0, whole.miscountedIssues().size());
  }
}
