package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.search.SearchIndex;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is kept level with its database, and another stands in for one that serves nobody. */
class IndexKeptLevelTest {
  private static final long PATIENCE_SECONDS = 20;

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void fill() {
    stores = Stores.open(folder.resolve(Stores.FILE), false, new TestKeys());
    add("1");
    add("2");
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private long add(String number) {
    return stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, number, 2)));
  }

  private CatchUp catchUp() {
    return new CatchUp(stores.changes(), stores.articles());
  }

  private IndexFolder place(IndexRights rights) {
    return new IndexFolder(
        folder.resolve("index"),
        stores.database().file(),
        stores.archiveId(),
        new StoredArticles(stores.articles()),
        rights,
        folder.resolve("cache"));
  }

  private IndexKeeper keeper(IndexRights rights) {
    return new IndexKeeper(place(rights), catchUp());
  }

  private void makeLevel() {
    assertTrue(LevelIndex.make(folder.resolve("index"), stores, () -> false));
  }

  private static int found(IndexKeeper keeper) {
    return keeper.ask(
        index ->
            index
                .search(SearchRequest.of("正文", 9), IndexStatus.open(1, 1), () -> false)
                .hits()
                .size());
  }

  @Test
  void changesOfTheDatabaseAreInTheIndexOnceItIsLevel() throws Exception {
    try (IndexKeeper keeper = keeper(IndexAccess.WRITE)) {
      assertEquals(new IndexStatus(0, 2, IndexState.AT_REST, false), keeper.status());
      assertFalse(keeper.readOnly());
      keeper.awaitLevel();
      assertEquals(IndexStatus.open(2, 2), keeper.status());
      assertEquals(4, found(keeper));
      CountDownLatch told = new CountDownLatch(1);
      var subscription =
          keeper.onStatus(
              status -> {
                if (status.equals(IndexStatus.open(3, 3))) {
                  told.countDown();
                }
              });
      long third = add("3");
      assertEquals(IndexStatus.open(2, 3), keeper.status());
      keeper.changed();
      assertTrue(told.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
      subscription.close();
      assertEquals(6, found(keeper));
      stores.issues().delete(List.of(third), Issues.by());
      keeper.awaitLevel();
      assertEquals(4, found(keeper));
      assertTrue(keeper.sound(() -> false));
    }
  }

  @Test
  void anIndexIsMadeAnewWhenItIsAskedFor() {
    try (IndexKeeper keeper = keeper(IndexAccess.WRITE)) {
      keeper.awaitLevel();
      keeper.rebuild(() -> false);
      assertEquals(IndexStatus.open(2, 2), keeper.status());
      assertEquals(4, found(keeper));
    }
  }

  @Test
  void onceItIsClosedItSaysSo() {
    IndexKeeper keeper = keeper(IndexAccess.WRITE);
    keeper.awaitLevel();
    keeper.close();
    ArchiveException closed =
        assertThrows(ArchiveException.class, () -> keeper.ask(SearchIndex::lastChange));
    assertEquals("index.closed", closed.message().code());
    assertEquals(IndexState.CLOSED, keeper.status().state());
  }

  @Test
  void anIndexOfALaterStateOfTheDatabaseIsMadeAnew() {
    makeLevel();
    try (SearchIndex index = place(IndexAccess.WRITE).open()) {
      index.apply(List.of(9L), List.of(), 99);
    }
    try (IndexKeeper keeper = keeper(IndexAccess.WRITE)) {
      keeper.awaitLevel();
      assertEquals(2, keeper.ask(SearchIndex::lastChange));
      assertEquals(4, found(keeper));
    }
  }

  @Test
  void whoMayOnlyReadAsksTheArchivesOwnIndexAsLongAsItServes() {
    makeLevel();
    try (IndexKeeper keeper = keeper(IndexAccess.READ)) {
      assertTrue(keeper.readOnly());
      assertEquals(4, found(keeper));
      assertEquals(IndexStatus.open(2, 2), keeper.status());
      assertTrue(keeper.sound(() -> false));
    }
    assertFalse(Files.exists(folder.resolve("cache")));
    add("3");
    assertFalse(place(IndexAccess.READ).serves(3));
    assertTrue(place(IndexAccess.FOLLOW).serves(3), "somebody else brings it on");
    try (IndexKeeper keeper = keeper(IndexAccess.READ)) {
      assertEquals(6, standIn(keeper));
      assertEquals(IndexStatus.open(3, 3).standingIn(true), keeper.status());
      add("4");
      assertEquals(8, standIn(keeper));
    }
    assertTrue(Files.exists(folder.resolve("cache")));
  }

  private static int standIn(IndexKeeper keeper) {
    keeper.awaitLevel();
    return found(keeper);
  }

  @Test
  void whoFollowsSeesWhatAnotherCommits() {
    makeLevel();
    try (IndexKeeper keeper = keeper(IndexAccess.FOLLOW)) {
      assertEquals(4, found(keeper));
      add("3");
      assertEquals(IndexStatus.open(2, 3), keeper.status());
      makeLevel();
      assertEquals(6, found(keeper));
      assertEquals(IndexStatus.open(3, 3), keeper.status());
    }
  }

  @Test
  void whoReadsBringsAnIndexOnThatIsBehindWhereHeMay() throws InterruptedException {
    Claimed rights = new Claimed();
    try (IndexKeeper keeper = keeper(rights)) {
      keeper.awaitLevel();
      assertEquals(4, found(keeper));
      assertTrue(rights.back.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertTrue(Files.isDirectory(folder.resolve("index")));
    assertFalse(Files.exists(folder.resolve("cache")), "nothing stood in for it");
    assertEquals(1, rights.claims);
  }

  /** Rights to write an index for its own sake, until it is level. */
  private static final class Claimed implements IndexRights {
    private final CountDownLatch back = new CountDownLatch(1);
    private volatile boolean held;
    private volatile int claims;

    @Override
    public IndexAccess access() {
      return held ? IndexAccess.WRITE : IndexAccess.READ;
    }

    @Override
    public boolean claim() {
      claims = claims + 1;
      held = true;
      return true;
    }

    @Override
    public boolean claimed() {
      return held;
    }

    @Override
    public void giveBack() {
      if (held) {
        held = false;
        back.countDown();
      }
    }
  }

  @Test
  void whatStandsInIsFoundAgainAndMadeAnew() throws IOException {
    try (SearchIndex index = place(IndexAccess.READ).substitute().open()) {
      assertTrue(index.written());
      while (catchUp().step(index)) {
        assertTrue(index.lastChange() > 0);
      }
      try (SearchIndex other = place(IndexAccess.READ).substitute().open()) {
        assertEquals(0, other.lastChange(), "in memory, as the first is in use");
      }
      try (SearchIndex other = place(IndexAccess.READ).substitute().openAnew()) {
        assertEquals(0, other.lastChange());
      }
      assertEquals(2, index.lastChange());
    }
    try (SearchIndex again = place(IndexAccess.READ).substitute().open()) {
      assertEquals(2, again.lastChange());
    }
    try (SearchIndex anew = place(IndexAccess.READ).substitute().openAnew()) {
      assertEquals(0, anew.lastChange());
    }
  }

  @Test
  void ofIndexesThatStandInTheLeastUsedGo() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    for (int i = 1; i <= 5; i++) {
      Path old = Files.createDirectories(cache.resolve("old-" + i));
      Files.setLastModifiedTime(old, FileTime.fromMillis(i));
    }
    Files.writeString(cache.resolve("说明.txt"), "别删");
    place(IndexAccess.READ).substitute().open().close();
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(
          List.of("old-3", "old-4", "old-5", "说明.txt"),
          left.map(f -> f.getFileName().toString())
              .filter(name -> !name.startsWith(stores.archiveId()))
              .sorted()
              .toList());
    }
  }

  @Test
  void aFolderWithoutAnIndexServesNobodyAndIsNotAmiss() {
    assertFalse(place(IndexAccess.READ).serves(0));
    assertTrue(place(IndexAccess.READ).sound(() -> false));
    assertFalse(place(IndexAccess.WRITE).full());
    makeLevel();
    assertTrue(place(IndexAccess.READ).serves(2));
    assertTrue(place(IndexAccess.READ).sound(() -> false));
    assertFalse(place(IndexAccess.WRITE).readOnly());
  }

  @Test
  void whoStopsMakingAnIndexLevelIsToldThatItIsNot() {
    assertFalse(LevelIndex.make(folder.resolve("index"), stores, () -> true));
    makeLevel();
    try (SearchIndex index = place(IndexAccess.WRITE).open()) {
      assertEquals(2, index.lastChange());
      assertFalse(catchUp().step(index), "it is level");
    }
    assertEquals(2, catchUp().lastChange());
    assertEquals(1, catchUp().lag(1).pendingIssues());
  }

  @Test
  void readingThroughWaitsUntilThereIsNothingElseToDo() {
    IndexLifecycle lifecycle = new IndexLifecycle(now -> {});
    try (HeldIndex held = new HeldIndex()) {
      IndexUpkeep upkeep = new IndexUpkeep(place(IndexAccess.WRITE), catchUp(), held, lifecycle);
      assertFalse(upkeep.readThrough(), "it is not open");
      lifecycle.wake();
      upkeep.advance();
      assertEquals(IndexState.LEVEL, lifecycle.now().state());
      assertEquals(2, held.use(SearchIndex::lastChange).orElseThrow());
      assertTrue(upkeep.readThrough());
      lifecycle.changed();
      assertFalse(upkeep.readThrough());
      lifecycle.close();
      assertTrue(upkeep.readThrough());
    }
    assertTrue(
        new IndexUpkeep(place(IndexAccess.READ), catchUp(), new HeldIndex(), lifecycle)
            .readThrough());
  }
}
