package kange.app.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns Ctrl+C into a request to stop, and keeps the process alive until the work has ended in an
 * orderly way. Open it before what it has to wait for, so that it is closed last.
 */
public final class Interrupt implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("kange-interrupt").unstarted(this::stop);

  public Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether a person pressed Ctrl+C. */
  public boolean asked() {
    return asked.get();
  }

  private void stop() {
    asked.set(true);
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!asked()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyGoing) {
        asked.set(true);
      }
    }
  }
}
