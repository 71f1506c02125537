package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The one thread of the index does its work however it went the time before. */
class BackgroundWorkerTest {
  private static final long PATIENCE_SECONDS = 20;

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
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch both = new CountDownLatch(2);
    Runnable failing =
        () -> {
          tries.incrementAndGet();
          both.countDown();
          throw new IllegalStateException("a bug");
        };
    try (BackgroundWorker worker = new BackgroundWorker("test", failing)) {
      worker.now();
      worker.now();
      assertTrue(both.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(2, tries.get());
  }
}
