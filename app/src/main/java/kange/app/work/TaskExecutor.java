package kange.app.work;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work off the UI thread and brings its result back to it. Thread-safe; results, failures and
 * progress always arrive on the UI executor.
 *
 * <p>The threads are daemons of a cached pool, not virtual ones: parsing and SQLite's native calls
 * hold a carrier thread for long, and on two cores a search would wait for an import.
 */
public final class TaskExecutor implements AutoCloseable {
  /** What to do in the background; looks at {@link BackgroundTask#cancelled} when it takes long. */
  @FunctionalInterface
  public interface Task<T> {
    T run(BackgroundTask job) throws Exception;
  }

  private final ExecutorService background =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("kange-work-", 1).factory());
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kange-clock").factory());
  private final Executor ui;
  private final Consumer<Throwable> failures;
  private final RunningTasks tasks = new RunningTasks(this);

  /**
   * @param ui where results are handed over
   * @param failures what to do with failures nobody else takes
   */
  public TaskExecutor(Executor ui, Consumer<Throwable> failures) {
    this.ui = ui;
    this.failures = failures;
  }

  /** Hands results over on the JavaFX application thread. */
  public static TaskExecutor onFxThread(Consumer<Throwable> failures) {
    return new TaskExecutor(Platform::runLater, failures);
  }

  /** Runs a task; {@code show} gets its result unless the job was cancelled meanwhile. */
  public <T> BackgroundTask run(Task<T> task, Consumer<? super T> show) {
    return run(Duration.ZERO, task, show, failures);
  }

  /** As above, with a place of its own for failures. */
  public <T> BackgroundTask run(
      Task<T> task, Consumer<? super T> show, Consumer<Throwable> failed) {
    return run(Duration.ZERO, task, show, failed);
  }

  /** As above, after a delay; cancelled before that, the task does not run at all. */
  public <T> BackgroundTask run(
      Duration delay, Task<T> task, Consumer<? super T> show, Consumer<Throwable> failed) {
    BackgroundTask job = new BackgroundTask();
    Runnable start = () -> background.execute(() -> perform(job, task, show, failed));
    if (delay.isZero()) {
      start.run();
    } else {
      // It only hands over, and fails only when all is closed.
      ScheduledFuture<?> unused = clock.schedule(start, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
    return job;
  }

  /** What must not be cut off when the window goes; run such work there. */
  public RunningTasks tasks() {
    return tasks;
  }

  /** Does something on the UI executor, soon. */
  public void onUi(Runnable action) {
    ui.execute(action);
  }

  private <T> void perform(
      BackgroundTask job, Task<T> task, Consumer<? super T> show, Consumer<Throwable> failed) {
    if (job.cancelled()) {
      return;
    }
    try {
      T result = task.run(job);
      handOver(job, () -> show.accept(result));
    } catch (Exception | Error failure) {
      handOver(job, () -> failed.accept(failure));
    }
  }

  private void handOver(BackgroundTask job, Runnable action) {
    ui.execute(
        () -> {
          try {
            if (!job.cancelled()) {
              action.run();
            }
          } catch (RuntimeException | Error failure) {
            failures.accept(failure);
          } finally {
            job.settle();
          }
        });
  }

  /** Stops taking work and gives what is under way two seconds to end; then interrupts it. */
  @Override
  public void close() {
    clock.shutdownNow();
    background.shutdown();
    try {
      background.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    background.shutdownNow();
  }
}
