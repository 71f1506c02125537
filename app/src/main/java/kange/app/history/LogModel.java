package kange.app.history;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.log.LogWords;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.UndoReport;

/** The log, narrowed by kind and words, in pages as they are looked at. For the UI thread. */
final class LogModel {
  private static final Duration AS_ONE_TYPES = Duration.ofMillis(150);

  private record First(int total, List<LogEntry> page) {}

  private record Undone(UndoReport report, First now) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<ObservableList<LogEntry>> entries =
      new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
  private LogQuery query = LogQuery.ALL;

  LogModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.loading = new LatestTask(work, failed);
    this.changes = new SerialTasks(work, failed);
  }

  /** Latest first; null where they are still on their way. */
  ReadOnlyObjectProperty<ObservableList<LogEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Whether only some of the log is asked for. */
  boolean narrowed() {
    return !query.equals(LogQuery.ALL);
  }

  BackgroundTask load() {
    return load(Duration.ZERO);
  }

  BackgroundTask search(String words) {
    query = new LogQuery(query.kind(), words.strip());
    return load(AS_ONE_TYPES);
  }

  BackgroundTask ofKind(Optional<LogKind> kind) {
    query = new LogQuery(kind, query.text());
    return load(Duration.ZERO);
  }

  /**
   * Takes an entry back and shows the log as it is then.
   *
   * @param then told what was taken back
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> undo(LogEntry entry, Consumer<UndoReport> then) {
    return change(() -> archive.history().undo(entry.id()), then);
  }

  /** As above, all that was done in the same act. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> undoAct(LogEntry entry, Consumer<UndoReport> then) {
    return change(() -> archive.history().undo(entry.operation()), then);
  }

  private CompletableFuture<Void> change(Supplier<UndoReport> act, Consumer<UndoReport> then) {
    LogQuery asked = query;
    return changes.run(
        job -> new Undone(act.get(), first(asked)),
        undone -> {
          show(asked, undone.now());
          then.accept(undone.report());
        });
  }

  /**
   * Writes what is asked for as a table.
   *
   * @param then told how many entries that were
   */
  BackgroundTask export(Path file, LogWords words, Consumer<Integer> then) {
    LogQuery asked = query;
    return work.run(job -> archive.history().writeLog(file, asked, words.head(), words::row), then);
  }

  private BackgroundTask load(Duration delay) {
    LogQuery asked = query;
    return loading.run(delay, job -> first(asked), first -> show(asked, first));
  }

  private First first(LogQuery asked) {
    return new First(
        archive.history().countLog(asked), archive.history().log(asked, 0, PagedList.firstPage()));
  }

  private void show(LogQuery asked, First first) {
    if (asked.equals(query)) {
      loading.cancel();
      entries.set(
          new PagedList<>(
              first.total(),
              first.page(),
              (offset, limit) -> archive.history().log(asked, offset, limit),
              work));
    }
  }
}
