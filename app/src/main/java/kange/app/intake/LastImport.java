package kange.app.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
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
   * Takes all of it back.
   *
   * @param then told what was taken back
   */
  BackgroundTask undo(Consumer<UndoReport> then) {
    Optional<Operation> done = operation.get();
    forget();
    return done.isEmpty()
        ? BackgroundTask.done()
        : work.run(job -> archive.history().undo(done.get().id()), then);
  }
}
