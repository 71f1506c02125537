package kange.app.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;

/** The import that was done last, as long as it can be taken back from the desk. */
final class LastImport {
  private final Archive archive;
  private final TaskExecutor work;
  private final ReadOnlyObjectWrapper<Optional<Operation>> operation =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  LastImport(Archive archive, TaskExecutor work) {
    this.archive = archive;
    this.work = work;
  }

  /** Empty where there is nothing to take back. */
  ReadOnlyObjectProperty<Optional<Operation>> operationProperty() {
    return operation.getReadOnlyProperty();
  }

  void finished(ImportReport report) {
    boolean any = report.count(Status.IMPORTED) + report.count(Status.REPLACED) > 0;
    operation.set(Optional.of(report.operation()).filter(done -> any));
  }

  void forget() {
    operation.set(Optional.empty());
  }

  /**
   * Takes all of it back, or, stopped, nothing of it.
   *
   * @param then told what was taken back
   * @param failed told why it was not; it can still be taken back then
   */
  BackgroundTask undo(RunningTask task, Consumer<UndoReport> then, Consumer<Throwable> failed) {
    String act = operation.get().orElseThrow().id();
    return work.tasks()
        .run(
            task,
            told -> archive.history().undo(act, told),
            report -> {
              forget();
              then.accept(report);
            },
            failed);
  }
}
