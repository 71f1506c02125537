package kange.app.export;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.shell.Notices;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.RunningTasks;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.model.export.ExportReport;

/** One export after another: how far the one that runs is, and what the last one wrote. */
final class ExportJob {
  private final TaskExecutor work;
  private final Notices notices;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<ExportReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ProgressModel progress = new ProgressModel();
  private Optional<RunningTask> task = Optional.empty();

  ExportJob(TaskExecutor work, Notices notices) {
    this.work = work;
    this.notices = notices;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** What was written last; empty again once something has changed since. */
  ReadOnlyObjectProperty<Optional<ExportReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  BackgroundTask start(RunningTasks.Stoppable<ExportReport> writing) {
    running.set(true);
    report.set(Optional.empty());
    RunningTask begun = new RunningTask(TaskKind.EXPORT, progress);
    task = Optional.of(begun);
    return work.tasks()
        .run(begun, writing, written -> end(begun, written), failure -> fail(begun, failure));
  }

  private void end(RunningTask begun, ExportReport written) {
    if (isLatest(begun)) {
      running.set(false);
      report.set(Optional.of(written));
    }
  }

  private void fail(RunningTask begun, Throwable failure) {
    if (isLatest(begun)) {
      running.set(false);
    }
    if (!(failure instanceof CancellationException)) {
      notices.error(failure);
    }
  }

  private boolean isLatest(RunningTask begun) {
    return task.equals(Optional.of(begun));
  }

  /** What was written is no longer what is on show. */
  void forget() {
    report.set(Optional.empty());
  }

  /** Stops the export; no file is left, though the work behind it may take a moment to end. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
    running.set(false);
  }
}
