package kange.app.work;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What is to happen once something has settled. A plain {@code thenRun} keeps what goes wrong in a
 * future that nobody asks; here it comes where every other uncaught exception comes.
 */
public final class Continuation {
  private Continuation() {}

  /**
   * Runs {@code next} on the thread that completes {@code done}, or at once when it is complete. A
   * failure goes to that thread's handler of uncaught exceptions.
   *
   * @return completes after {@code next}, exceptionally when it or {@code done} failed
   */
  @CanIgnoreReturnValue
  public static CompletableFuture<Void> then(CompletableFuture<Void> done, Runnable next) {
    return reported(done.thenRun(next));
  }

  /** As above; {@code next} runs also when {@code done} failed. */
  @CanIgnoreReturnValue
  public static CompletableFuture<Void> always(CompletableFuture<Void> done, Runnable next) {
    return reported(done.whenComplete((nothing, failed) -> next.run()));
  }

  private static CompletableFuture<Void> reported(CompletableFuture<Void> future) {
    return future.whenComplete(
        (nothing, failed) -> {
          if (failed != null) {
            report(failed);
          }
        });
  }

  private static void report(Throwable failed) {
    Throwable cause =
        failed instanceof CompletionException && failed.getCause() != null
            ? failed.getCause()
            : failed;
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
  }
}
