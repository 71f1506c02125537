package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;
import kange.model.search.IndexState;
import kange.search.ArticleSource;
import kange.search.SearchIndex;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Opening does not read the index through; what a disk has done to it is found all the same. */
// What hangs is to fail here, before whoever tries mutants gives it up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadThroughTest {
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration NEVER = Duration.ofDays(1);
  private static final int ISSUES = 3;

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    for (int issue = 1; issue <= ISSUES; issue++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "" + issue, 20)));
    }
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @Test
  void anIndexThatWasClosedInOrderIsReadThroughOnlyOnceItIsAtRest() throws Exception {
    try (IndexKeeper keeper = keeper(NEVER)) {
      keeper.awaitLevel();
    }
    damage();
    CountDownLatch remade = new CountDownLatch(1);
    try (IndexKeeper keeper = keeper(NEVER)) {
      assertEquals(ISSUES, keeper.ask(SearchIndex::lastChange), "it is opened as it is");
      assertFalse(keeper.sound(() -> false));
    }
    try (IndexKeeper keeper = keeper(AT_ONCE)) {
      keeper.onStatus(
          status -> {
            if (status.state() == IndexState.REBUILDING) {
              remade.countDown();
            }
          });
      keeper.wake();
      remade.await();
      keeper.awaitLevel();
      assertTrue(keeper.sound(() -> false));
      assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
    }
  }

  @Test
  void anIndexThatWasNotClosedIsReadThroughWhenItIsOpened() throws IOException {
    Path copy = folder.resolve("copy");
    try (IndexKeeper keeper = keeper(NEVER)) {
      keeper.awaitLevel();
      copyIndex(copy);
    }
    try (SearchIndex index = open(copy)) {
      assertEquals(ISSUES, index.lastChange());
    }
    Path damaged = folder.resolve("damaged");
    try (IndexKeeper keeper = keeper(NEVER)) {
      keeper.rebuild(() -> false);
      damage();
      copyIndex(damaged);
    }
    try (SearchIndex index = open(damaged)) {
      assertEquals(0, index.lastChange(), "begun anew");
    }
  }

  /** Turns one bit of the postings of the largest file: all that opening looks at is whole. */
  private void damage() throws IOException {
    Path largest =
        files().stream().max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length * 9 / 10] ^= 1;
    Files.write(largest, bytes);
  }

  private void copyIndex(Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files()) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.filter(f -> !f.endsWith("write.lock")).toList();
    }
  }

  private SearchIndex open(Path index) {
    return SearchIndex.open(index, stores.archiveId(), new Source(stores));
  }

  private IndexKeeper keeper(Duration rest) {
    IndexFolder place =
        new IndexFolder(
            folder.resolve("index"),
            stores.database().file(),
            stores.archiveId(),
            new Source(stores),
            IndexAccess.WRITE,
            folder.resolve("cache"));
    return new IndexKeeper(place, new CatchUp(stores.changes(), stores.articles()), rest);
  }

  private record Source(Stores stores) implements ArticleSource {
    @Override
    public List<ArticleSummary> summaries(List<Long> ids) {
      return stores.articles().summaries(ids);
    }

    @Override
    public List<ArticleBody> bodies(List<Long> ids) {
      return stores.articles().bodies(ids);
    }
  }
}
