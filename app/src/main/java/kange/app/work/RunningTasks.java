package kange.app.work;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.model.Progress;

/**
 * The tasks that run now, whichever room began them: who wants to close the window looks here. For
 * the UI thread.
 */
public final class RunningTasks {
  /** What to do in the background; ends soon once its progress says that it is cancelled. */
  @FunctionalInterface
  public interface Stoppable<T> {
    T run(Progress progress) throws Exception;
  }

  private final TaskExecutor work;
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

  /** Kept: such a view of a list is forgotten by it, listeners and all, once nobody holds it. */
  private final ObservableList<RunningTask> shown =
      FXCollections.unmodifiableObservableList(running);

  RunningTasks(TaskExecutor work) {
    this.work = work;
  }

  /** In the order they were begun. */
  public ObservableList<RunningTask> running() {
    return shown;
  }

  /** Runs a task; it is among the running ones until its result or failure has been shown. */
  public <T> BackgroundTask run(
      RunningTask task, Stoppable<T> what, Consumer<? super T> show, Consumer<Throwable> failed) {
    task.progress().begin();
    running.add(task);
    return work.run(
        job -> what.run(task.reporter(work, job)),
        result -> end(task, () -> show.accept(result)),
        failure -> end(task, () -> failed.accept(failure)));
  }

  private void end(RunningTask task, Runnable last) {
    try {
      last.run();
    } finally {
      running.remove(task);
    }
  }

  /** Asks all of them to stop. */
  public void stop() {
    List.copyOf(running).forEach(RunningTask::stop);
  }
}
