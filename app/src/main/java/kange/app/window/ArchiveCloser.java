package kange.app.window;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Closes what a window lets go of, one after the other, on a thread that nobody interrupts: closing
 * an archive may wait for its index. Thread-safe.
 */
final class ArchiveCloser {
  private static final System.Logger LOG = System.getLogger(ArchiveCloser.class.getName());

  private final Executor thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kange-closing").factory());

  /**
   * Closes something, after all that was given before it; returns at once.
   *
   * @return completes, never exceptionally, when it is closed or has failed to
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> close(AutoCloseable gone) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            gone.close();
          } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "not closed well", e);
          }
        },
        thread);
  }
}
