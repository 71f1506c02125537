package kange.app.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.log.LogWords;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.history.UndoReport;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;

/** The files on the desk and the import of them. For the UI thread. */
final class IntakeModel {
  /** What the desk is at. */
  enum Phase {
    EMPTY,
    READY,
    RUNNING,
    DONE
  }

  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final LastImport lastImport;
  private final ProgressModel progress = new ProgressModel();
  private final ObservableList<IntakeFile> files = FXCollections.observableArrayList();

  /** Kept: such a view of a list is forgotten by it, listeners and all, once nobody holds it. */
  private final ObservableList<IntakeFile> shown = FXCollections.unmodifiableObservableList(files);

  private final Map<Path, Integer> places = new HashMap<>();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
  private final ObjectProperty<DuplicatePolicy> policy =
      new SimpleObjectProperty<>(DuplicatePolicy.REPORT);
  private Optional<RunningTask> task = Optional.empty();

  IntakeModel(Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.lastImport = new LastImport(archive, work);
  }

  ObservableList<IntakeFile> files() {
    return shown;
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  ObjectProperty<DuplicatePolicy> policyProperty() {
    return policy;
  }

  ProgressModel progress() {
    return progress;
  }

  IntakeSummary summary() {
    return IntakeSummary.of(files);
  }

  /** Puts files and the text files of folders on the desk; beside those that still wait there. */
  BackgroundTask add(List<Path> chosen) {
    if (phase.get() == Phase.RUNNING) {
      return BackgroundTask.done();
    }
    return work.run(job -> Archive.filesIn(chosen, job::cancelled), this::put);
  }

  private void put(FoundFiles found) {
    if (summary().open() == 0) {
      clear();
    }
    found.files().forEach(file -> put(IntakeFile.waiting(file)));
    found.failures().forEach(failure -> put(IntakeFile.failed(failure)));
    // What was chosen was chosen for what lay here then.
    policy.set(DuplicatePolicy.REPORT);
    phase.set(summary().open() > 0 ? Phase.READY : Phase.DONE);
  }

  private void put(IntakeFile file) {
    if (places.putIfAbsent(file.path(), files.size()) == null) {
      files.add(file);
    }
  }

  /** Empties the desk; the archive keeps what was imported. */
  void clear() {
    if (phase.get() != Phase.RUNNING) {
      files.clear();
      places.clear();
      lastImport.forget();
      phase.set(Phase.EMPTY);
    }
  }

  LastImport lastImport() {
    return lastImport;
  }

  /** Takes the last import back; its files wait again. */
  BackgroundTask undo() {
    if (phase.get() == Phase.RUNNING || lastImport.operationProperty().get().isEmpty()) {
      return BackgroundTask.done();
    }
    phase.set(Phase.RUNNING);
    RunningTask begun = new RunningTask(TaskKind.UNDO, progress);
    task = Optional.of(begun);
    return lastImport.undo(
        begun,
        this::undone,
        failure -> {
          phase.set(Phase.DONE);
          if (!(failure instanceof CancellationException)) {
            notices.error(failure);
          }
        });
  }

  private void undone(UndoReport report) {
    files.replaceAll(
        f ->
            f.issue().filter(i -> report.issues().contains(i.id())).isPresent()
                ? IntakeFile.waiting(f.path())
                : f);
    phase.set(Phase.READY);
    notices.info(new LogWords(texts.locale()).undone(report));
  }

  /** Imports everything that waits, in the way that is chosen, and for this once. */
  BackgroundTask start() {
    return run(
        files.stream().filter(IntakeFile::open).map(IntakeFile::path).toList(),
        ImportOptions.of(policy.get()));
  }

  /** Imports one file in the place of the issue that a person has seen beside it. */
  BackgroundTask replace(IntakeFile file) {
    return run(List.of(file.path()), ImportOptions.of(DuplicatePolicy.REPLACE).afterComparison());
  }

  /** Files one file beside the issue the archive already holds. */
  BackgroundTask keepBoth(IntakeFile file) {
    return run(List.of(file.path()), ImportOptions.of(DuplicatePolicy.KEEP_BOTH).asItIs());
  }

  /** Files what does not look like an issue. */
  BackgroundTask fileAsItIs(IntakeFile file) {
    return run(List.of(file.path()), ImportOptions.USUAL.asItIs());
  }

  /** Leaves the archive as it is, and asks no more. */
  void skip(IntakeFile file) {
    if (phase.get() != Phase.RUNNING) {
      change(file.path(), IntakeFile::skipped);
    }
  }

  private BackgroundTask run(List<Path> waiting, ImportOptions options) {
    if (phase.get() == Phase.RUNNING || waiting.isEmpty()) {
      return BackgroundTask.done();
    }
    phase.set(Phase.RUNNING);
    lastImport.forget();
    RunningTask begun = new RunningTask(TaskKind.IMPORT, progress);
    task = Optional.of(begun);
    return work.tasks()
        .run(
            begun,
            told -> archive.importFiles(waiting, options, reading(told, waiting), this::settled),
            this::finished,
            failure -> {
              ended();
              notices.error(failure);
            });
  }

  /** Asks the import to stop at once; the issue it is at is not filed. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
  }

  /** Marks the file that is being read. */
  private Progress reading(Progress watched, List<Path> waiting) {
    Progress reading =
        (done, total, item) -> {
          watched.at(done, total, item);
          if (done < waiting.size()) {
            Path file = waiting.get(done);
            work.onUi(() -> change(file, IntakeFile::reading));
          }
        };
    return reading.stoppedBy(watched::cancelled);
  }

  private void settled(ImportOutcome outcome) {
    SettledFile settled = SettledFile.of(outcome, archive);
    work.onUi(() -> change(outcome.file(), row -> row.settled(settled)));
  }

  /** Nothing when the file is not in the list: of a folder only what it holds is. */
  private void change(Path file, UnaryOperator<IntakeFile> change) {
    Integer row = places.get(file);
    if (row != null) {
      files.set(row, change.apply(files.get(row)));
    }
  }

  private void finished(ImportReport report) {
    lastImport.finished(report);
    ended();
    if (report.cancelled()) {
      notices.info(texts.get("intake.cancelled", summary().open()));
    }
  }

  private void ended() {
    files.replaceAll(f -> f.state() == IntakeFile.State.READING ? IntakeFile.waiting(f.path()) : f);
    // A choice stands for one import: the next one asks again.
    policy.set(DuplicatePolicy.REPORT);
    phase.set(Phase.DONE);
  }
}
