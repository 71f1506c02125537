package kange.app.history;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.PagedList;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.history.BinEntry;
import kange.model.history.UndoReport;

/** The issues in the bin, and what is about to leave it for good. For the UI thread. */
final class BinModel {
  /**
   * What is to leave the bin for good, once that is confirmed.
   *
   * @param one empty: all of it
   */
  record Purge(Optional<BinEntry> one) {}

  private record First(int total, List<BinEntry> page) {}

  private record Fetched(UndoReport report, First now) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<ObservableList<BinEntry>> entries =
      new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
  private final ReadOnlyObjectWrapper<Optional<Purge>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  BinModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.changes = new SerialTasks(work, failed);
  }

  /** Latest first; null where they are still on their way. */
  ReadOnlyObjectProperty<ObservableList<BinEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** What waits to be confirmed; empty for nothing. */
  ReadOnlyObjectProperty<Optional<Purge>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  BackgroundTask load() {
    asked.set(Optional.empty());
    return work.run(job -> first(), this::show);
  }

  /**
   * Fetches an issue back.
   *
   * @param then told what became of it
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> fetchBack(BinEntry entry, Consumer<UndoReport> then) {
    asked.set(Optional.empty());
    return changes.run(
        job -> new Fetched(archive.history().fetchBack(List.of(entry.id())), first()),
        fetched -> {
          show(fetched.now());
          then.accept(fetched.report());
        });
  }

  /** Asks whether an issue is to be deleted for good. */
  void ask(BinEntry entry) {
    asked.set(Optional.of(new Purge(Optional.of(entry))));
  }

  /** Asks whether all issues are to be deleted for good. */
  void askForAll() {
    asked.set(Optional.of(new Purge(Optional.empty())));
  }

  /** Leaves it all as it is. */
  void keep() {
    asked.set(Optional.empty());
  }

  /** Deletes for good what was asked about. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> purge() {
    if (asked.get().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    Purge confirmed = asked.get().get();
    asked.set(Optional.empty());
    return changes.run(
        job -> {
          if (confirmed.one().isPresent()) {
            archive.history().purge(List.of(confirmed.one().get().id()));
          } else {
            archive.history().empty();
          }
          return first();
        },
        this::show);
  }

  private First first() {
    return new First(archive.history().countBin(), archive.history().bin(0, PagedList.firstPage()));
  }

  private void show(First first) {
    entries.set(
        new PagedList<>(
            first.total(),
            first.page(),
            (offset, limit) -> archive.history().bin(offset, limit),
            work));
  }
}
