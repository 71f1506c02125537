package kange.app.marks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.backup.ReturnReport;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.UndoReport;

/** Readers' marks on their way into the archive, one step after the other. For the UI thread. */
final class HandoverModel {
  private final Archive archive;
  private final SerialTasks steps;

  HandoverModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.steps = new SerialTasks(work, failed);
  }

  /**
   * What was taken in.
   *
   * @param act empty where nothing was
   */
  record Taken(ReturnReport report, Optional<String> act) {}

  /**
   * Writes the reader's own marks to a file.
   *
   * @param then takes how many there are
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> give(Path file, Consumer<Integer> then) {
    return steps.run(job -> archive.marks().give(file), then);
  }

  /** Counts what a file would bring. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> look(Path file, Consumer<ReturnReport> then) {
    return steps.run(job -> archive.marks().look(file), then);
  }

  /** Takes a file's marks in. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> take(Path file, Consumer<Taken> then) {
    return steps.run(
        job -> {
          ReturnReport report = archive.marks().take(file);
          LogQuery latest = new LogQuery(Optional.of(LogKind.MARKS), "");
          return new Taken(
              report,
              archive.history().log(latest, 0, 1).stream()
                  .map(LogEntry::operation)
                  .filter(act -> report.returned() > 0)
                  .findFirst());
        },
        then);
  }

  /** Takes back what was taken in. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> takeBack(String act, Consumer<UndoReport> then) {
    return steps.run(job -> archive.history().undo(act), then);
  }
}
