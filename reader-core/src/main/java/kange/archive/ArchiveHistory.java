package kange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.store.Stores;

/**
 * What was done to an archive, and taking it back: the log, the bin, deleting and undoing. Each act
 * is done whole or not at all, and is itself logged. Thread-safe; on an archive opened read-only
 * log and bin can be looked at, and every change is refused with an {@link ArchiveException}.
 */
public final class ArchiveHistory {
  private final ArchiveLock lock;
  private final Stores stores;
  private final Desk desk;
  private final Runnable changed;
  private final Runnable purged;

  /**
   * @param desk takes back what was put right in an issue
   * @param changed told that the index must move on
   * @param purged told that something left the archive for good
   */
  ArchiveHistory(ArchiveLock lock, Stores stores, Desk desk, Runnable changed, Runnable purged) {
    this.lock = lock;
    this.stores = stores;
    this.desk = desk;
    this.changed = changed;
    this.purged = purged;
  }

  /**
   * One page of the log, latest first.
   *
   * @param offset of the page's first line, from 0
   */
  public List<LogEntry> log(LogQuery query, int offset, int limit) {
    return stores.history().log(query, offset, limit);
  }

  /** How many lines of the log are wanted. */
  public int countLog(LogQuery query) {
    return stores.history().countLog(query);
  }

  /**
   * Writes the log as a table for spreadsheets, latest first. The file appears whole or not at all.
   *
   * @param head what the columns are called
   * @param row an entry in words, a text for each column
   * @return how many entries it holds
   */
  public int writeLog(
      Path file, LogQuery query, List<String> head, Function<LogEntry, List<String>> row) {
    return new LogFile(stores.history()).write(file, query, head, row);
  }

  /** One page of the bin, latest first. */
  public List<BinEntry> bin(int offset, int limit) {
    return stores.history().bin(offset, limit);
  }

  /** How many issues are in the bin. */
  public int countBin() {
    return stores.history().countBin();
  }

  /**
   * Takes issues out, with their articles and what readers noted on them, into the bin: all of them
   * or none.
   *
   * @return the act, for {@link #undo(String)}
   * @throws ArchiveException when one of them is not there
   */
  public Operation delete(List<Long> issues) {
    Operation act = act();
    stores.issues().delete(issues, act);
    changed.run();
    return act;
  }

  /**
   * Takes back all that an act did and that still holds: an import puts its issues into the bin,
   * what was deleted or replaced comes back as it was.
   *
   * @param operation see {@link LogEntry#operation}
   * @throws ArchiveException when it cannot be taken back; nothing is changed then
   */
  public UndoReport undo(String operation) {
    return undo(operation, Progress.NONE);
  }

  /**
   * As above. Cancelled, it leaves all as it was, and throws a {@link
   * java.util.concurrent.CancellationException}.
   */
  public UndoReport undo(String operation, Progress progress) {
    Operation by = act();
    List<LogEntry> corrections = corrections(stores.history().ofOperation(operation));
    return corrections.isEmpty()
        ? undone(stores.undo().operation(operation, by, progress))
        : desk.undo(corrections);
  }

  /** As above, a single line of the log. */
  public UndoReport undo(long entry) {
    Operation by = act();
    List<LogEntry> corrections = corrections(stores.history().entry(entry).stream().toList());
    return corrections.isEmpty() ? undone(stores.undo().entry(entry, by)) : desk.undo(corrections);
  }

  /** Takes back the last act that can be. */
  public UndoReport undoLast() {
    Operation by = act();
    return stores
        .history()
        .lastUndoable()
        .map(this::undo)
        .orElseGet(() -> undone(stores.undo().last(by)));
  }

  /** Steps of corrections: an issue is read anew from those before them, which the desk does. */
  private static List<LogEntry> corrections(List<LogEntry> entries) {
    return entries.stream()
        .filter(LogEntry::undoable)
        .filter(e -> e.kind() == LogKind.CORRECT || e.kind() == LogKind.SETTLE)
        .toList();
  }

  /**
   * Fetches issues back from the bin, as they were; where another text has taken an issue's place,
   * that goes into the bin.
   *
   * @param kept their {@link BinEntry#id}s
   */
  public UndoReport fetchBack(List<Long> kept) {
    return told(stores.undo().fetchBack(kept, act()));
  }

  /**
   * Deletes issues of the bin for good.
   *
   * @param kept their {@link BinEntry#id}s
   */
  public void purge(List<Long> kept) {
    stores.undo().purge(kept, act());
    purged.run();
  }

  /**
   * Deletes all that is in the bin for good, and scans that were taken off their issues.
   *
   * @return how many issues that were
   */
  public int empty() {
    int issues = stores.undo().purgeAll(act());
    purged.run();
    return issues;
  }

  /** What was filed from the queue waits there again, as long as it is kept. */
  private UndoReport undone(UndoReport report) {
    stores.queue().giveBack(report.issues());
    return told(report);
  }

  private UndoReport told(UndoReport report) {
    changed.run();
    return report;
  }

  private Operation act() {
    lock.refuseUnlessHeld();
    return lock.act();
  }
}
