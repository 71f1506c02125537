package kange.app.work;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Work that must be done in the order it was asked for, such as changes to one thing: each piece
 * begins when the one before it has settled. For the UI thread.
 */
public final class SerialTasks {
  private final TaskExecutor work;
  private final Consumer<Throwable> failed;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  public SerialTasks(TaskExecutor work, Consumer<Throwable> failed) {
    this.work = work;
    this.failed = failed;
  }

  /**
   * Runs a task after those before it.
   *
   * @return completes, never exceptionally, once the result is shown or reported as failed
   */
  public <T> CompletableFuture<Void> run(TaskExecutor.Task<T> task, Consumer<? super T> show) {
    return run(task, show, failed);
  }

  /** As above, with a place of its own for failures. */
  public <T> CompletableFuture<Void> run(
      TaskExecutor.Task<T> task, Consumer<? super T> show, Consumer<Throwable> failure) {
    last = last.thenCompose(done -> work.run(task, show, failure).settled());
    return last;
  }
}
