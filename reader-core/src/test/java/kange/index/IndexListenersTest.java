package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kange.model.Subscription;
import kange.model.search.IndexStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// What hangs is to fail here, before whoever tries mutants gives it up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndexListenersTest {
  /** In seconds: a loaded machine is slow; what hangs never ends. */
  private static final long PATIENCE = 40;

  private static final IndexStatus STATUS = IndexStatus.open(1, 2);

  @Test
  void whoIsTakenAwayWhileOthersAreToldIsNotTold() throws Exception {
    List<Subscription> later = new ArrayList<>();
    List<String> told = new CopyOnWriteArrayList<>();
    CountDownLatch last = new CountDownLatch(1);
    try (IndexListeners listeners = new IndexListeners(standing -> STATUS)) {
      listeners.add(
          status -> {
            told.add("first");
            later.forEach(Subscription::close);
          });
      later.add(listeners.add(status -> told.add("taken away")));
      listeners.add(status -> last.countDown());
      listeners.tell(IndexStanding.AT_REST);
      assertTrue(last.await(PATIENCE, TimeUnit.SECONDS));
    }
    assertEquals(List.of("first"), told);
  }

  @Test
  void whoClosesWhileBeingToldIsTheLastToBeTold() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CountDownLatch closed = new CountDownLatch(1);
    IndexListeners listeners = new IndexListeners(standing -> STATUS);
    listeners.add(
        status -> {
          told.add("closes");
          listeners.close();
          closed.countDown();
        });
    listeners.add(status -> told.add("after"));
    listeners.tell(IndexStanding.AT_REST);
    assertTrue(closed.await(PATIENCE, TimeUnit.SECONDS));
    assertEquals(List.of("closes"), told);
  }

  @Test
  void onceClosedNobodyIsToldAndTellingStillDoesNoHarm() {
    List<IndexStatus> told = new CopyOnWriteArrayList<>();
    IndexListeners listeners = new IndexListeners(standing -> STATUS);
    listeners.close();
    listeners.add(told::add);
    listeners.tell(IndexStanding.AT_REST);
    listeners.close();
    assertEquals(List.of(), told);
  }
}
