package kange.app.work;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Work of which only the latest matters, such as a search as one types: starting anew cancels what
 * was under way. For the UI thread.
 */
public final class LatestTask {
  private final TaskExecutor work;
  private final Consumer<Throwable> failed;
  private BackgroundTask current = BackgroundTask.done();

  public LatestTask(TaskExecutor work, Consumer<Throwable> failed) {
    this.work = work;
    this.failed = failed;
  }

  /** Runs a task after a delay, in place of any earlier one. */
  public <T> BackgroundTask run(
      Duration delay, TaskExecutor.Task<T> task, Consumer<? super T> show) {
    current.cancel();
    current = work.run(delay, task, show, failed);
    return current;
  }

  public void cancel() {
    current.cancel();
  }
}
