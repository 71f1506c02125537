package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The one thread of the index does its work however it went the time before. */
// What hangs is to fail here, before whoever tries mutants gives it up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackgroundWorkerTest {
  private static final long PATIENCE_SECONDS = 40;

  @Test
  void workThatEndsForWantOfMemoryIsDoneAgainByItself() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    Runnable lackingTwice =
        () -> {
          if (tries.incrementAndGet() <= 2) {
            throw new OutOfMemoryError("none left");
          }
          done.countDown();
        };
    try (BackgroundWorker worker = new BackgroundWorker("test", lackingTwice)) {
      worker.now();
      assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(3, tries.get());
  }

  @Test
  void whatLacksMemoryForEverIsGivenUpWhenItIsClosed() throws InterruptedException {
    CountDownLatch tried = new CountDownLatch(1);
    Runnable lacking =
        () -> {
          tried.countDown();
          throw new OutOfMemoryError("none left");
        };
    BackgroundWorker worker = new BackgroundWorker("test", lacking);
    worker.now();
    assertTrue(tried.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    worker.close();
  }

  @Test
  void workThatFailedIsDoneWhenItIsAskedForAgain() throws InterruptedException {
    Semaphore ran = new Semaphore(0);
    Runnable failing =
        () -> {
          ran.release();
          throw new IllegalStateException("a bug");
        };
    try (BackgroundWorker worker = new BackgroundWorker("test", failing)) {
      worker.now();
      assertTrue(ran.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
      worker.now();
      assertTrue(ran.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }

  @Test
  void whatIsAskedForWhileItWaitsForTheThreadIsDoneOnce() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    try (BackgroundWorker worker = new BackgroundWorker("test", runs::incrementAndGet)) {
      worker.later(Duration.ZERO, () -> waitFor(busy));
      for (int i = 0; i < 100; i++) {
        worker.now();
      }
      CountDownLatch last = new CountDownLatch(1);
      worker.later(Duration.ZERO, last::countDown);
      busy.countDown();
      assertTrue(last.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(1, runs.get());
  }

  @Test
  void whoIsInterruptedWhileItEndsStaysInterrupted() {
    BackgroundWorker worker = new BackgroundWorker("test", () -> {});
    worker.now();
    Thread.currentThread().interrupt();
    worker.close();
    assertTrue(Thread.interrupted());
    worker.now();
    worker.soon();
  }

  @Test
  void whatIsAskedForSoonIsDoneOnceAndThenAgain() throws InterruptedException {
    Semaphore ran = new Semaphore(0);
    try (BackgroundWorker worker = new BackgroundWorker("test", ran::release)) {
      worker.soon();
      worker.soon();
      assertTrue(ran.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
      worker.soon();
      assertTrue(ran.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(0, ran.availablePermits());
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
