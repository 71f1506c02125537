package kange.app.scan;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.history.Operation;
import kange.model.scan.AttachReport;
import kange.model.scan.ScanFile;

/** What is attached to an issue of scans, and changing it; one change at a time. UI thread. */
public final class AttachModel {
  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final Consumer<Throwable> failed;
  private final ProgressModel progress = new ProgressModel();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<ScanFile>> files =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<RunningTask> task = Optional.empty();
  private Optional<Long> issue = Optional.empty();

  public AttachModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    this.loading = new LatestTask(work, failed);
  }

  /** The files of the issue's scan, in order. */
  ReadOnlyObjectProperty<List<ScanFile>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** Whether files are being copied. */
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  /** Shows what an issue has. */
  @CanIgnoreReturnValue
  public BackgroundTask load(long of) {
    if (issue.filter(now -> now == of).isEmpty()) {
      files.set(List.of());
    }
    issue = Optional.of(of);
    return loading.run(Duration.ZERO, job -> archive.scans().files(of), files::set);
  }

  private void reload() {
    issue.ifPresent(this::load);
  }

  /**
   * Attaches files to the issue on show.
   *
   * @param done told what became of it
   */
  @CanIgnoreReturnValue
  BackgroundTask attach(List<Path> paths, Consumer<AttachReport> done) {
    if (issue.isEmpty() || running.get()) {
      return BackgroundTask.done();
    }
    long to = issue.get();
    RunningTask copying = new RunningTask(TaskKind.ATTACH, progress);
    task = Optional.of(copying);
    running.set(true);
    return work.tasks()
        .run(
            copying,
            told -> archive.scans().attach(to, paths, told),
            report -> {
              running.set(false);
              reload();
              done.accept(report);
            },
            this::notAttached);
  }

  private void notAttached(Throwable failure) {
    running.set(false);
    if (!(failure instanceof CancellationException)) {
      failed.accept(failure);
    }
  }

  /** Stops the copying; nothing is attached then. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
  }

  /**
   * Takes the scan off the issue on show.
   *
   * @param done told under which act it can be taken back
   */
  @CanIgnoreReturnValue
  BackgroundTask detach(Consumer<Operation> done) {
    if (issue.isEmpty() || running.get()) {
      return BackgroundTask.done();
    }
    long from = issue.get();
    return work.run(
        job -> archive.scans().detach(from),
        act -> {
          reload();
          act.ifPresent(done);
        },
        failed);
  }

  /**
   * Takes an act back.
   *
   * @param done told when that is so
   */
  @CanIgnoreReturnValue
  BackgroundTask undo(Operation act, Runnable done) {
    return work.run(
        job -> archive.history().undo(act.id()),
        report -> {
          reload();
          done.run();
        },
        failed);
  }
}
