package kange.app.window;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Measures the longest time the UI thread left a small request waiting. */
final class StallWatch implements AutoCloseable {
  private static final long EVERY_MILLIS = 4;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("stall-watch").factory());
  private final AtomicLong longest = new AtomicLong();
  private final AtomicBoolean waiting = new AtomicBoolean();

  StallWatch() {
    clock.scheduleAtFixedRate(this::knock, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void knock() {
    if (waiting.compareAndSet(false, true)) {
      long asked = System.nanoTime();
      Platform.runLater(
          () -> {
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            waiting.set(false);
          });
    }
  }

  /** The longest stall since the last call, in milliseconds. */
  long takeLongestMillis() {
    return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
