package kange.app.intake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import kange.app.intake.IntakeFile.State;
import kange.app.log.LogWords;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.RunningTasks.Stoppable;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.history.UndoReport;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportReport;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;

/** The files on the desk, the reading and the filing of them. For the UI thread. */
final class IntakeModel {
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
  private final LastImport lastImport;
  private final LatestTask looking;
  private final ProgressModel progress = new ProgressModel();
  private final IntakeDesk desk = new IntakeDesk();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
  private Optional<RunningTask> task = Optional.empty();
  private boolean begun;

  /** A person has stopped it, or it failed: it goes on when it is told to. */
  private boolean paused;

  IntakeModel(Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.lastImport = new LastImport(archive, work);
    this.looking = new LatestTask(work, notices::error);
  }

  ObservableList<IntakeFile> files() {
    return desk.files();
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

  IntakeSummary summary() {
    return IntakeSummary.of(desk.files());
  }

  private boolean running() {
    return phase.get() == Phase.READING || phase.get() == Phase.FILING;
  }

  /** Shows what lies there, and goes on reading where a closed window has left off. */
  BackgroundTask open() {
    if (running()) {
      return BackgroundTask.done();
    }
    boolean first = !begun && !archive.readOnly();
    begun = true;
    return work.run(
        job -> {
          if (first) {
            archive.queue().tidy();
          }
          return archive.queue().files();
        },
        files -> {
          desk.show(files);
          goOn();
        });
  }

  /** Puts files and the text files of folders on the desk, and reads them. */
  BackgroundTask add(List<Path> chosen) {
    return work.run(
        job -> archive.queue().add(chosen, job::cancelled),
        added -> {
          added.forEach(desk::put);
          paused = false;
          goOn();
        });
  }

  private void goOn() {
    if (!running()) {
      rest();
      if (!paused && !archive.readOnly() && summary().open() > 0) {
        read();
      }
    }
  }

  private void rest() {
    phase.set(desk.files().isEmpty() ? Phase.EMPTY : Phase.REST);
  }

  /** Reads what waits. */
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
            notices.info(texts.get("intake.cancelled.reading", summary().open()));
          }
        });
  }

  /** Files all that is new and carries no doubt at all. */
  @CanIgnoreReturnValue
  BackgroundTask fileSure() {
    return file(of(Set.of(State.SURE)), ImportOptions.USUAL.undoubtedOnly());
  }

  /** Files all that is new, doubted or not. */
  BackgroundTask fileAll() {
    return file(of(Set.of(State.SURE, State.DOUBTED)), ImportOptions.USUAL);
  }

  /** Files one file as it reads now. */
  BackgroundTask file(IntakeFile file) {
    return file(List.of(file.id()), ImportOptions.USUAL);
  }

  /** Files one file in the place of the issue that a person has seen beside it. */
  BackgroundTask replace(IntakeFile file) {
    return file(
        List.of(file.id()), ImportOptions.of(DuplicatePolicy.REPLACE).asItIs().afterComparison());
  }

  /** Files one file beside the issue the archive already holds. */
  BackgroundTask keepBoth(IntakeFile file) {
    return file(List.of(file.id()), ImportOptions.of(DuplicatePolicy.KEEP_BOTH).asItIs());
  }

  /** Files what does not look like an issue. */
  BackgroundTask fileAsItIs(IntakeFile file) {
    return file(List.of(file.id()), ImportOptions.USUAL.asItIs());
  }

  private List<Long> of(Set<State> states) {
    return desk.files().stream()
        .filter(f -> states.contains(f.state()))
        .map(IntakeFile::id)
        .toList();
  }

  private BackgroundTask file(List<Long> ids, ImportOptions options) {
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
    RunningTask begunTask = new RunningTask(kind, progress);
    task = Optional.of(begunTask);
    return work.tasks()
        .run(
            begunTask,
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

  private void failed(Throwable failure) {
    paused = true;
    rest();
    if (!(failure instanceof CancellationException)) {
      notices.error(failure);
    }
    open();
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
    RunningTask begunTask = new RunningTask(TaskKind.UNDO, progress);
    task = Optional.of(begunTask);
    return lastImport.undo(begunTask, this::undone, this::failed);
  }

  private void undone(UndoReport report) {
    rest();
    notices.info(new LogWords(texts.locale()).undone(report));
    open();
  }

  /** Takes files from the list; the notice puts them back. */
  BackgroundTask remove(List<IntakeFile> files) {
    List<Long> ids = files.stream().map(IntakeFile::id).toList();
    if (ids.isEmpty() || phase.get() == Phase.FILING) {
      return BackgroundTask.done();
    }
    return work.run(
        job -> {
          archive.queue().remove(ids);
          return ids;
        },
        removed -> {
          desk.remove(Set.copyOf(removed));
          if (!running()) {
            rest();
          }
          notices.offer(
              texts.get("intake.removed", removed.size(), files.getFirst().name()),
              texts.get("intake.put-back"),
              () -> putBack(removed));
        });
  }

  private void putBack(List<Long> ids) {
    work.run(
        job -> {
          archive.queue().putBack(ids);
          return archive.queue().files();
        },
        files -> {
          desk.show(files);
          goOn();
        });
  }

  /** Takes everything from the list; the archive keeps what was filed. */
  BackgroundTask clear() {
    lastImport.forget();
    return remove(List.copyOf(desk.files()));
  }

  /** Takes from the list what the archive holds already. */
  BackgroundTask skipKnown() {
    return remove(desk.files().stream().filter(f -> f.state() == State.KNOWN).toList());
  }

  /** Reads a file again. */
  BackgroundTask again(IntakeFile file) {
    return work.run(
        job -> {
          archive.queue().again(List.of(file.id()));
          return archive.queue().find(file.id());
        },
        now -> {
          now.ifPresent(desk::put);
          paused = false;
          goOn();
        });
  }

  /** Looks up what there is to show of one file; what was asked before is forgotten. */
  void look(IntakeFile file, Consumer<InFull> show) {
    looking.run(Duration.ZERO, job -> InFull.of(file, archive), show);
  }

  /** The file as it is on the desk now. */
  Optional<IntakeFile> now(IntakeFile file) {
    return desk.find(file.id());
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
