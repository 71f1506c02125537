package kange.store.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.store.authority.ReferenceChanges;
import kange.store.history.Bin;
import kange.store.history.HistoryMessage;
import kange.store.history.IssueLabel;
import kange.store.history.KeptIssue;
import kange.store.history.Log;
import kange.store.issue.HabitRows;
import kange.store.issue.Replacement;
import kange.store.marks.GivenMarks;
import kange.store.scan.ScanRows;
import kange.store.sql.ChangeLog;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** One act of taking back, on a connection whose transaction is somebody else's. */
final class Undo {
  private final Connection c;
  private final LanguageKeys keys;
  private final Operation by;
  private final Bin bin;
  private final List<Message> undone = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private final Set<Long> issues = new LinkedHashSet<>();

  Undo(Connection c, LanguageKeys keys, Operation by) throws SQLException {
    this.c = c;
    this.keys = keys;
    this.by = by;
    this.bin = new Bin(c);
  }

  UndoReport report() {
    return new UndoReport(undone, remarks, issues);
  }

  /** Takes one entry of the log back; the taking back is itself logged. */
  void takeBack(LogEntry entry) throws SQLException {
    if (entry.undoneAt().isPresent()) {
      throw ArchiveException.of(HistoryMessage.ALREADY_UNDONE, entry.what());
    }
    if (!entry.undoable()) {
      throw ArchiveException.of(HistoryMessage.NOT_UNDOABLE, entry.what());
    }
    if (entry.kind() == LogKind.AUTHORITY) {
      takeBack(entry, ReferenceChanges.takeBack(c, entry.id(), keys));
      return;
    }
    if (entry.kind() == LogKind.HABIT) {
      takeBack(entry, HabitRows.takeBack(c, entry.id()));
      return;
    }
    if (entry.kind() == LogKind.MARKS) {
      takeMarksBack(entry);
      return;
    }
    long issue = entry.issue().orElseThrow();
    if (entry.kind() == LogKind.SCAN) {
      takeScanBack(entry, issue);
      return;
    }
    Optional<KeptIssue> kept = bin.of(entry.id());
    String label = kept.isPresent() ? kept.get().label() : IssueLabel.of(c, issue);
    long here = Log.record(c, by, LogKind.UNDO, issue, Message.of(undoneOf(entry.kind()), label));
    if (kept.isPresent()) {
      bringBack(kept.get(), here);
    } else {
      bin.takeOut(issue, here);
    }
    Log.markUndone(c, entry.id(), here);
    undone.add(entry.what());
    issues.add(issue);
  }

  /** Logs what was taken back of what is about no single issue. */
  private void takeBack(LogEntry entry, Message what) throws SQLException {
    Log.markUndone(c, entry.id(), Log.record(c, by, LogKind.UNDO, what));
    undone.add(entry.what());
  }

  private void takeMarksBack(LogEntry entry) throws SQLException {
    String who = entry.what().arguments().getFirst().toString();
    int gone = GivenMarks.takeBack(c, entry.id());
    takeBack(entry, Message.of(HistoryMessage.UNDONE_MARKS, who, gone));
  }

  private void takeScanBack(LogEntry entry, long issue) throws SQLException {
    boolean attached = entry.what().code().equals(HistoryMessage.SCAN_ATTACHED.code());
    HistoryMessage what =
        attached ? HistoryMessage.UNDONE_SCAN_ATTACHED : HistoryMessage.UNDONE_SCAN_DETACHED;
    Message said = Message.of(what, IssueLabel.of(c, issue));
    long here = Log.record(c, by, LogKind.UNDO, issue, said);
    ScanRows.takeBack(c, entry.id(), here);
    Log.markUndone(c, entry.id(), here);
    undone.add(entry.what());
    issues.add(issue);
  }

  private static HistoryMessage undoneOf(LogKind kind) {
    return switch (kind) {
      case IMPORT -> HistoryMessage.UNDONE_IMPORT;
      case REPLACE -> HistoryMessage.UNDONE_REPLACE;
      case REREAD -> HistoryMessage.UNDONE_REREAD;
      case DELETE -> HistoryMessage.UNDONE_DELETE;
      case RESTORE -> HistoryMessage.UNDONE_RESTORE;
      case CORRECT, SETTLE, AUTHORITY, HABIT, MARKS, SCAN, REPAIR, PURGE, UNDO ->
          throw new IllegalArgumentException(kind + " is not taken back");
    };
  }

  /** Fetches an issue back from the bin, whatever put it there. */
  void fetchBack(long id) throws SQLException {
    KeptIssue kept = require(id);
    Message what = Message.of(HistoryMessage.RESTORED, kept.label(), kept.file());
    long here = Log.record(c, by, LogKind.RESTORE, kept.issue(), what);
    bringBack(kept, here);
    Log.markUndone(c, kept.entry(), here);
    undone.add(what);
    issues.add(kept.issue());
  }

  /** Deletes an issue of the bin for good. */
  void purge(long id) throws SQLException {
    KeptIssue kept = require(id);
    Message what = Message.of(HistoryMessage.PURGED, kept.label(), kept.file());
    Log.record(c, by, LogKind.PURGE, kept.issue(), what);
    bin.remove(id);
  }

  private KeptIssue require(long id) throws SQLException {
    return bin.find(id).orElseThrow(() -> ArchiveException.of(HistoryMessage.BIN_ENTRY_GONE));
  }

  /**
   * @param entry the log's reason, also for what is in its place and goes into the bin
   */
  private void bringBack(KeptIssue kept, long entry) throws SQLException {
    refuseWhereTaken(kept);
    boolean instead = Sql.number(c, "SELECT count(*) FROM issue WHERE id = ?", kept.issue()) > 0;
    if (instead) {
      exchange(kept, entry);
    } else {
      putBack(kept);
    }
    ChangeLog.record(c, kept.issue(), false);
    bin.remove(kept.id());
  }

  private void exchange(KeptIssue kept, long entry) throws SQLException {
    long other = bin.keep(kept.issue(), entry);
    MarksSince since = new MarksSince(c, keys, bin, kept);
    ScanRows scan = ScanRows.of(c, kept.issue());
    Sql.update(c, "DELETE FROM issue WHERE id = ?", kept.issue());
    putBack(kept);
    scan.write(c, kept.issue());
    tell(since.putOn());
    bin.keepMarks(other, kept.issue());
  }

  private void putBack(KeptIssue kept) throws SQLException {
    int lost = bin.putBack(kept);
    if (lost > 0) {
      remarks.add(Message.of(HistoryMessage.LISTS_GONE, kept.label(), lost));
    }
  }

  private void tell(Replacement marks) {
    if (!marks.kept().isEmpty()) {
      remarks.add(Message.of(HistoryMessage.MARKS_WAIT, TitleMessage.some(marks.kept())));
    }
    if (!marks.handedOn().isEmpty()) {
      remarks.add(Message.of(HistoryMessage.MARKS_HANDED_ON, TitleMessage.some(marks.handedOn())));
    }
  }

  private void refuseWhereTaken(KeptIssue kept) throws SQLException {
    refuse(
        HistoryMessage.BYTES_TAKEN,
        kept,
        "SELECT issue_id, file FROM source WHERE sha256 = ? AND issue_id <> ?",
        kept.sha256());
    if (kept.identity().isPresent()) {
      refuse(
          HistoryMessage.IDENTITY_TAKEN,
          kept,
          "SELECT i.id, s.file FROM issue i JOIN source s ON s.issue_id = i.id"
              + " WHERE i.identity = ? AND i.id <> ?",
          kept.identity().get());
    }
  }

  private record There(long issue, String file) {}

  private void refuse(HistoryMessage code, KeptIssue kept, String sql, String value)
      throws SQLException {
    Optional<There> there =
        Sql.first(c, sql, r -> new There(r.getLong(1), r.getString(2)), value, kept.issue());
    if (there.isPresent()) {
      String label = IssueLabel.of(c, there.get().issue());
      throw ArchiveException.of(code, kept.label(), label, there.get().file());
    }
  }
}
