package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
  /** Where the first thread lacks memory when it has taken its next work, so that both are lost. */
  private static final class LackingQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Runnable take() throws InterruptedException {
      Runnable taken = super.take();
      if (asked.incrementAndGet() == 1) {
        throw new OutOfMemoryError("for the next work");
      }
      return taken;
    }
  }

  /** Where there is no memory for the second thread. */
  private static ThreadFactory lackingThreads(AtomicInteger made) {
    ThreadFactory threads = DaemonThreads.named("test");
    return task -> {
      if (made.incrementAndGet() == 2) {
        throw new OutOfMemoryError("for a thread");
      }
      Thread thread = threads.newThread(task);
      // It ends by what is thrown here: no trace of that is to stand among the output of the build.
      thread.setUncaughtExceptionHandler((of, thrown) -> {});
      return thread;
    };
  }

  @Test
  void whatIsWaitedForIsDoneThoughItWasLostWithItsThreadAndTheNextThreadToo() throws Exception {
    AtomicInteger made = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(1, new LackingQueue(), lackingThreads(made))) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch given = new CountDownLatch(1);
      RunnableFuture<String> first =
          pool.submit(
              () -> {
                begun.countDown();
                given.await();
                return "first";
              });
      begun.await();
      RunnableFuture<String> second = pool.submit(() -> "second");
      given.countDown();
      assertEquals("first", pool.await(first, () -> false));
      assertEquals("second", pool.await(second, () -> false));
      assertEquals(3, made.get());
    }
  }

  @Test
  void allIsDoneThoughThreadsAreLost() throws Exception {
    AtomicInteger done = new AtomicInteger();
    Callable<Integer> one = done::incrementAndGet;
    AtomicInteger made = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(1, new LackingQueue(), lackingThreads(made))) {
      pool.doAll(List.of(one, one, one));
    }
    assertEquals(3, done.get());
  }

  @Test
  void whatFailsIsSaidOnceNothingIsUnderWayAnyMore() {
    AtomicInteger done = new AtomicInteger();
    Callable<Integer> fails =
        () -> {
          throw new IllegalStateException("as it must");
        };
    try (WorkerPool pool = WorkerPool.of("test", 2)) {
      ExecutionException failed =
          assertThrows(
              ExecutionException.class,
              () -> pool.doAll(List.of(fails, done::incrementAndGet, done::incrementAndGet)));
      assertInstanceOf(IllegalStateException.class, failed.getCause());
      assertEquals(2, done.get());
    }
  }

  @Test
  void whoStopsDoesNotWaitAndWhatWasGivenIsInterrupted() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    WorkerPool pool = WorkerPool.of("test", 1);
    assertEquals(1, pool.size());
    RunnableFuture<Boolean> never =
        pool.submit(
            () -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return true;
            });
    assertThrows(CancellationException.class, () -> pool.await(never, () -> true));
    pool.stop();
    interrupted.await();
    assertTrue(never.get());
  }
}
