package kange.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database of two issues, and an index beside it. */
// What hangs is to fail here, before whoever tries mutants gives it up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class IndexedIssues {
  static final long PATIENCE_SECONDS = 40;

  @TempDir Path folder;
  Stores stores;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    add("1");
    add("2");
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  long add(String number) {
    return stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, number, 2)));
  }

  CatchUp catchUp() {
    return new CatchUp(stores.changes(), stores.articles());
  }

  IndexFolder place(IndexRights rights) {
    return new IndexFolder(
        folder.resolve("index"),
        stores.database().file(),
        stores.archiveId(),
        new StoredArticles(stores.articles()),
        rights,
        folder.resolve("cache"));
  }

  IndexKeeper keeper(IndexRights rights) {
    return new IndexKeeper(place(rights), catchUp());
  }

  void makeLevel() {
    assertTrue(LevelIndex.make(folder.resolve("index"), stores, () -> false));
  }

  static int found(IndexKeeper keeper) {
    return keeper.ask(
        index ->
            index
                .search(SearchRequest.of("正文", 9), IndexStatus.open(1, 1), () -> false)
                .hits()
                .size());
  }

  static int standIn(IndexKeeper keeper) {
    keeper.awaitLevel();
    return found(keeper);
  }

  /** Rights to write an index for its own sake, until it is level. */
  static final class Claimed implements IndexRights {
    final CountDownLatch back = new CountDownLatch(1);
    volatile boolean held;
    final AtomicInteger claims = new AtomicInteger();

    /** Until then nobody is told whether it is claimed. */
    CountDownLatch asked = new CountDownLatch(0);

    /** How long it takes to give back. */
    Duration slow = Duration.ZERO;

    @Override
    public IndexAccess access() {
      return held ? IndexAccess.WRITE : IndexAccess.READ;
    }

    @Override
    public boolean claim() {
      claims.incrementAndGet();
      held = true;
      return true;
    }

    @Override
    public boolean claimed() {
      try {
        return asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && held;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void giveBack() {
      if (held) {
        LockSupport.parkNanos(slow.toNanos());
        held = false;
        back.countDown();
      }
    }
  }
}
