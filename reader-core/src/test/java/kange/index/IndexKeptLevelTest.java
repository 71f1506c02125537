package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kange.model.ArchiveException;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.search.SearchIndex;
import kange.store.Issues;
import org.junit.jupiter.api.Test;

/** An index is kept level with its database, and another stands in for one that serves nobody. */
class IndexKeptLevelTest extends IndexedIssues {
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
  void titlesAreSuggestedFromTheDatabase() {
    try (IndexKeeper keeper = keeper(IndexAccess.WRITE)) {
      keeper.awaitLevel();
      assertEquals("远山机关1第1篇", keeper.ask(index -> index.suggest("机关1第1", 5)).getFirst().text());
    }
  }

  @Test
  void whoStopsWaitingIsLetGo() {
    IndexLifecycle lifecycle = new IndexLifecycle(now -> {});
    assertThrows(CancellationException.class, () -> lifecycle.await(now -> false, () -> true));
    assertFalse(IndexAccess.READ.claim() || IndexAccess.WRITE.claimed());
    assertEquals(List.of(String.class), IndexMessage.REBUILDING.argumentTypes());
    assertEquals("index", IndexMessage.CLOSED.area());
  }

  @Test
  void aHeldIndexIsClosedAndLetsOthersIn() {
    HeldIndex held = new HeldIndex();
    held.replace(() -> place(IndexAccess.WRITE).open());
    assertTrue(held.use(SearchIndex::written).orElseThrow());
    held.replace(() -> place(IndexAccess.FOLLOW).open());
    assertFalse(held.use(SearchIndex::written).orElseThrow(), "the first one let go of the folder");
    held.close();
    assertTrue(held.use(SearchIndex::written).isEmpty());
    assertThrows(
        IllegalStateException.class,
        () ->
            held.replace(
                () -> {
                  throw new IllegalStateException("no disk");
                }));
    held.replace(() -> place(IndexAccess.WRITE).open());
    held.close();
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
