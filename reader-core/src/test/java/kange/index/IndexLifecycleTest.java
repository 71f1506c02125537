package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kange.model.ArchiveException;
import kange.model.search.IndexState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// What hangs is to fail here, before whoever tries mutants gives it up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndexLifecycleTest {
  /** In seconds: a loaded machine is slow; what hangs never ends. */
  private static final long PATIENCE = 40;

  private final RuntimeException fault = new IllegalStateException("no disk");

  private final List<IndexStanding> seen = new ArrayList<>();
  private final IndexLifecycle index = new IndexLifecycle(seen::add);

  @Test
  void itIsOpenedBroughtOnAndLevelUntilTheDatabaseMovesOn() {
    assertTrue(index.wake());
    assertTrue(index.opened(3));
    assertTrue(index.advanced(7));
    assertTrue(index.caughtUp(index.now()));
    assertTrue(index.changed());
    assertEquals(
        List.of(
            IndexState.OPENING,
            IndexState.BEHIND,
            IndexState.BEHIND,
            IndexState.LEVEL,
            IndexState.BEHIND),
        seen.stream().map(IndexStanding::state).toList());
    assertTrue(index.now().holds(7));
    assertFalse(index.now().holds(8));
  }

  @Test
  void itIsNotLevelWhenTheDatabaseHasMovedOnSinceItWasLooked() {
    level();
    index.changed();
    IndexStanding looked = index.now();
    index.changed();
    assertTrue(index.caughtUp(looked));
    assertEquals(IndexState.BEHIND, index.now().state());
    assertTrue(index.caughtUp(index.now()));
    assertEquals(IndexState.LEVEL, index.now().state());
  }

  @Test
  void whoComesTooLateChangesNothing() {
    assertFalse(index.opened(1), "nobody opened it");
    assertFalse(index.advanced(1));
    assertFalse(index.damaged(fault));
    level();
    assertFalse(index.wake(), "it is open");
    assertTrue(index.rebuild());
    IndexStanding before = index.now();
    assertFalse(index.advanced(9), "a batch that ended while a rebuild was asked for");
    assertFalse(index.caughtUp(before));
    assertFalse(index.damaged(fault), "a search on the index that is being thrown away");
    assertFalse(index.stalled(fault));
    assertFalse(index.opened(9));
    assertEquals(before, index.now());
    assertTrue(index.rebuilt());
    assertFalse(index.now().holds(1), "it is empty");
  }

  @Test
  void theFirstFaultIsMendedTheSecondIsTheDisks() {
    level();
    assertTrue(index.damaged(fault));
    assertEquals(IndexState.REBUILDING, index.now().state());
    index.rebuilt();
    index.caughtUp(index.now());
    assertTrue(index.damaged(fault));
    assertEquals(IndexState.BROKEN, index.now().state());
    assertEquals(fault, index.now().fault().orElseThrow());
    assertTrue(index.wake(), "it can be tried again");
    assertTrue(index.now().fault().isEmpty());
  }

  @Test
  void itStallsWithoutBeingLostAndAChangeMakesItTryAgain() {
    level();
    index.changed();
    assertTrue(index.stalled(fault));
    assertTrue(index.now().state().searchable());
    assertTrue(index.changed());
    assertTrue(index.now().fault().isEmpty());
  }

  @Test
  void aRefusalIsSaidAndClosedItStaysClosed() {
    index.wake();
    assertTrue(index.refused(fault));
    assertEquals(IndexState.BROKEN, index.now().state());
    assertFalse(index.changed(), "nothing can be brought in");
    assertTrue(index.close());
    assertFalse(index.close());
    assertFalse(index.wake());
    assertFalse(index.rebuild());
    assertFalse(index.changed());
    assertEquals(IndexState.CLOSED, index.now().state());
  }

  @Test
  void whoWaitsIsLetGoWhenItComesOrWhenItEnds() throws Exception {
    CompletableFuture<IndexStanding> open = waiting();
    index.wake();
    index.opened(4);
    assertEquals(4, open.get(PATIENCE, TimeUnit.SECONDS).change());
    index.rebuild();
    CompletableFuture<IndexStanding> never = waiting();
    index.close();
    assertEquals(IndexState.CLOSED, never.get(PATIENCE, TimeUnit.SECONDS).state());
  }

  @Test
  void whoIsInterruptedStopsWaiting() {
    Thread.currentThread().interrupt();
    assertThrows(ArchiveException.class, () -> index.await(now -> false));
    assertTrue(Thread.interrupted());
  }

  private CompletableFuture<IndexStanding> waiting() {
    return CompletableFuture.supplyAsync(() -> index.await(now -> now.state().searchable()));
  }

  private void level() {
    index.wake();
    index.opened(1);
    index.caughtUp(index.now());
  }
}
