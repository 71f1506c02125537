package kange.app.intake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.log.LogWords;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.RunningTasks.Stoppable;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.history.UndoReport;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportReport;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;

/**
 * What goes on with the files of the desk, one piece of work at a time: reading, filing, taking
 * back. For the UI thread.
 */
final class IntakeWork {
  /** What the desk is at. */
  enum Phase {
    EMPTY,
    REST,
    READING,
    FILING
  }

  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final IntakeDesk desk;
  private final LastImport lastImport;
  private final ProgressModel progress = new ProgressModel();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
  private Optional<RunningTask> task = Optional.empty();

  /** A person has stopped it, or it failed: it goes on when it is told to. */
  private boolean paused;

  IntakeWork(Archive archive, TaskExecutor work, Notices notices, Texts texts, IntakeDesk desk) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.desk = desk;
    this.lastImport = new LastImport(archive, work);
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  LastImport lastImport() {
    return lastImport;
  }

  boolean running() {
    return phase.get() == Phase.READING || phase.get() == Phase.FILING;
  }

  /** Reads what waits, unless it was stopped. */
  void goOn() {
    if (running()) {
      return;
    }
    rest();
    if (!paused && !archive.access().refused() && waiting() > 0) {
      read();
    }
  }

  /** As above, and also what was stopped. */
  void resume() {
    paused = false;
    goOn();
  }

  private int waiting() {
    return IntakeSummary.of(desk.files()).open();
  }

  private void rest() {
    phase.set(desk.files().isEmpty() ? Phase.EMPTY : Phase.REST);
  }

  @CanIgnoreReturnValue
  BackgroundTask read() {
    if (running()) {
      return BackgroundTask.done();
    }
    paused = false;
    phase.set(Phase.READING);
    return run(
        TaskKind.READ,
        told -> archive.queue().read(told, watcher()),
        cancelled -> {
          paused = cancelled;
          if (cancelled) {
            notices.info(texts.get("intake.cancelled.reading", waiting()));
          }
        });
  }

  @CanIgnoreReturnValue
  BackgroundTask file(List<Long> ids, ImportOptions options) {
    if (running() || ids.isEmpty()) {
      return BackgroundTask.done();
    }
    phase.set(Phase.FILING);
    lastImport.forget();
    return run(
        TaskKind.IMPORT, told -> archive.queue().file(ids, options, told, watcher()), this::filed);
  }

  private void filed(ImportReport report) {
    lastImport.finished(report);
    if (report.cancelled()) {
      notices.info(texts.get("intake.cancelled"));
    }
  }

  /** Whatever comes of it, the desk then shows what is in the archive. */
  private <T> BackgroundTask run(TaskKind kind, Stoppable<T> what, Consumer<? super T> then) {
    return work.tasks()
        .run(
            begin(kind),
            told -> new Ended<>(what.run(told), archive.queue().files()),
            ended -> {
              desk.show(ended.files());
              rest();
              then.accept(ended.result());
              goOn();
            },
            this::failed);
  }

  private record Ended<T>(T result, List<QueuedFile> files) {}

  private RunningTask begin(TaskKind kind) {
    RunningTask begun = new RunningTask(kind, progress);
    task = Optional.of(begun);
    return begun;
  }

  private void failed(Throwable failure) {
    paused = true;
    rest();
    if (!(failure instanceof CancellationException)) {
      notices.error(failure);
    }
    showAnew();
  }

  private void showAnew() {
    work.run(
        job -> archive.queue().files(),
        files -> {
          desk.show(files);
          goOn();
        });
  }

  /** Asks the work to stop at once; the file it is at is as it was. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
  }

  /** Takes the last import back; its files wait again. */
  BackgroundTask undo() {
    if (running() || lastImport.operationProperty().get().isEmpty()) {
      return BackgroundTask.done();
    }
    phase.set(Phase.FILING);
    return lastImport.undo(begin(TaskKind.UNDO), this::undone, this::failed);
  }

  private void undone(UndoReport report) {
    rest();
    notices.info(new LogWords(texts.locale()).undone(report));
    showAnew();
  }

  private QueueWatcher watcher() {
    return new QueueWatcher() {
      @Override
      public void begun(long file) {
        work.onUi(() -> desk.begun(file));
      }

      @Override
      public void became(QueuedFile file) {
        work.onUi(() -> desk.put(file));
      }

      @Override
      public void left(long file) {
        work.onUi(() -> desk.remove(Set.of(file)));
      }
    };
  }
}
