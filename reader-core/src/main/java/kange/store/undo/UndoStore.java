package kange.store.undo;

import java.sql.SQLException;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.LogEntry;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.store.history.HistoryMessage;
import kange.store.history.Log;
import kange.store.scan.ScanRows;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Takes back what was done, and looks after the bin; each act is one transaction and is logged.
 * Thread-safe.
 */
public final class UndoStore {
  private final Database database;
  private final LanguageKeys keys;

  public UndoStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** What is done in one act of taking back. */
  @FunctionalInterface
  private interface Work {
    void on(Undo undo) throws SQLException;
  }

  /**
   * Takes one entry of the log back.
   *
   * @throws ArchiveException when it is unknown, taken back already, or cannot be
   */
  public UndoReport entry(long entry, Operation by) {
    return database.write(
        c -> {
          Undo undo = new Undo(c, keys, by);
          undo.takeBack(
              Log.find(c, entry)
                  .orElseThrow(() -> ArchiveException.of(HistoryMessage.ENTRY_UNKNOWN)));
          return undo.report();
        });
  }

  /**
   * Takes back all that an act did and that still holds, the last first. Cancelled, it leaves all
   * as it was and throws a {@link java.util.concurrent.CancellationException}.
   *
   * @throws ArchiveException when nothing of it can be taken back
   */
  public UndoReport operation(String operation, Operation by, Progress progress) {
    return database.write(
        c -> {
          Undo undo = new Undo(c, keys, by);
          takeBack(undo, Log.ofOperation(c, operation), progress);
          return undo.report();
        });
  }

  /** Takes the last act back that can be. */
  public UndoReport last(Operation by) {
    return database.write(
        c -> {
          String operation =
              Log.lastUndoable(c)
                  .orElseThrow(() -> ArchiveException.of(HistoryMessage.NOTHING_TO_UNDO));
          Undo undo = new Undo(c, keys, by);
          takeBack(undo, Log.ofOperation(c, operation), Progress.NONE);
          return undo.report();
        });
  }

  private static void takeBack(Undo undo, List<LogEntry> entries, Progress progress)
      throws SQLException {
    List<LogEntry> holding = entries.stream().filter(LogEntry::undoable).toList();
    if (holding.isEmpty()) {
      throw entries.stream()
          .findFirst()
          .map(e -> ArchiveException.of(refusal(e), e.what()))
          .orElseGet(() -> ArchiveException.of(HistoryMessage.ENTRY_UNKNOWN));
    }
    for (int i = 0; i < holding.size(); i++) {
      progress.refuseWhenCancelled();
      progress.at(i, holding.size(), holding.get(i).what());
      undo.takeBack(holding.get(i));
    }
    progress.refuseWhenCancelled();
    progress.at(holding.size(), holding.size(), "");
  }

  private static HistoryMessage refusal(LogEntry entry) {
    return entry.undoneAt().isPresent()
        ? HistoryMessage.ALREADY_UNDONE
        : HistoryMessage.NOT_UNDOABLE;
  }

  /**
   * Fetches issues back from the bin; where another text has taken an issue's place, that goes into
   * the bin.
   */
  public UndoReport fetchBack(List<Long> kept, Operation by) {
    return act(
        by,
        undo -> {
          for (long id : kept) {
            undo.fetchBack(id);
          }
        });
  }

  /** Deletes issues of the bin for good. */
  public void purge(List<Long> kept, Operation by) {
    act(
        by,
        undo -> {
          for (long id : kept) {
            undo.purge(id);
          }
        });
  }

  /**
   * Deletes all that is in the bin for good, and forgets scans that were taken off their issues.
   *
   * @return how many issues that were
   */
  public int purgeAll(Operation by) {
    return database.write(
        c -> {
          List<Long> all = Sql.list(c, "SELECT id FROM bin ORDER BY id", r -> r.getLong(1));
          Undo undo = new Undo(c, keys, by);
          for (long id : all) {
            undo.purge(id);
          }
          ScanRows.forgetDetached(c);
          return all.size();
        });
  }

  private UndoReport act(Operation by, Work work) {
    return database.write(
        c -> {
          Undo undo = new Undo(c, keys, by);
          work.on(undo);
          return undo.report();
        });
  }
}
