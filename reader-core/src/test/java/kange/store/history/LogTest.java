package kange.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done stands in the log, is found there, and what of it can be taken back is told. */
class LogTest {
  private static final Operation FIRST = new Operation("act-1", "Librarian");
  private static final Operation SECOND = new Operation("act-2", "值班员");
  private static final long NOWHERE = 99;

  @TempDir Path folder;
  private Stores stores;
  private HistoryStore history;
  private long issue;

  @BeforeEach
  void open() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    history = stores.history();
    issue = stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1)));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private long record(Operation by, LogKind kind, Message what) {
    return stores.database().write(c -> Log.record(c, by, kind, issue, what));
  }

  private long corrected(Operation by) {
    return record(by, LogKind.CORRECT, Message.of(HistoryMessage.CORRECTED, "刊", "渡口"));
  }

  private void reviewed(int done) {
    stores
        .database()
        .change(
            c -> Sql.update(c, "INSERT INTO review VALUES (?, 1, x'00', ?, '{}')", issue, done));
  }

  private LogEntry entry(long id) {
    return history.entry(id).orElseThrow();
  }

  private Optional<Long> lastCorrection() {
    return stores.database().read(c -> Log.lastCorrection(c, issue).map(LogEntry::id));
  }

  @Test
  void anEntryIsReadAsItWasWritten() {
    Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
    Message what = Message.of(HistoryMessage.MENDED, 3);
    long mended = stores.database().write(c -> Log.record(c, FIRST, LogKind.REPAIR, what));
    LogEntry read = entry(mended);
    assertFalse(read.at().isBefore(before) || read.at().isAfter(Instant.now()));
    assertEquals(
        new LogEntry(
            mended,
            "act-1",
            read.at(),
            "Librarian",
            LogKind.REPAIR,
            OptionalLong.empty(),
            what,
            Optional.empty(),
            false,
            0),
        read);
    assertEquals(OptionalLong.of(issue), entry(1).issue());
    assertEquals(Optional.empty(), history.entry(NOWHERE));
  }

  @Test
  void onePageOfTheLogIsReadAndItsLinesAreCounted() {
    corrected(FIRST);
    corrected(SECOND);
    assertEquals(List.of(3L, 2L, 1L), ids(LogQuery.ALL, 0, 9));
    assertEquals(List.of(2L), ids(LogQuery.ALL, 1, 1));
    assertEquals(3, history.countLog(LogQuery.ALL));
    LogQuery corrections = new LogQuery(Optional.of(LogKind.CORRECT), "");
    assertEquals(List.of(3L, 2L), ids(corrections, 0, 9));
    assertEquals(2, history.countLog(corrections));
    LogQuery hers = new LogQuery(Optional.of(LogKind.CORRECT), " LIBRARIAN ");
    assertEquals(List.of(2L), ids(hers, 0, 9));
    assertEquals(1, history.countLog(hers));
    assertEquals(List.of(1L), ids(new LogQuery(Optional.empty(), "2026-2.TXT"), 0, 9));
  }

  private List<Long> ids(LogQuery query, int offset, int limit) {
    return history.log(query, offset, limit).stream().map(LogEntry::id).toList();
  }

  @Test
  void whatAnActDidIsToldLatestFirst() {
    long one = corrected(FIRST);
    corrected(SECOND);
    long two = corrected(FIRST);
    assertEquals(
        List.of(two, one), history.ofOperation("act-1").stream().map(LogEntry::id).toList());
    assertEquals(List.of(), history.ofOperation("act-3"));
  }

  @Test
  void theLastStepOfCorrectionsCanBeTakenBackAndNoOther() {
    long one = corrected(FIRST);
    long two = corrected(SECOND);
    assertFalse(entry(two).undoable(), "no step holds");
    reviewed(2);
    assertEquals(List.of(false, true), List.of(entry(one).undoable(), entry(two).undoable()));
    assertEquals(1, entry(two).together());
    assertEquals(Optional.of("act-2"), history.lastUndoable());
    assertEquals(Optional.of(two), lastCorrection());
    long undone = record(FIRST, LogKind.UNDO, Message.of(HistoryMessage.UNDONE_CORRECT, "刊", "渡口"));
    stores.database().change(c -> Log.markUndone(c, two, undone));
    assertTrue(entry(two).undoneAt().orElseThrow().isAfter(Instant.EPOCH));
    assertEquals(
        undone,
        (long)
            stores
                .database()
                .read(c -> Sql.number(c, "SELECT undone_by FROM log WHERE id = ?", two)));
    assertEquals(List.of(true, false), List.of(entry(one).undoable(), entry(two).undoable()));
    assertEquals(Optional.of(one), lastCorrection());
  }

  @Test
  void aCorrectionOfATextThatAnotherReplacedIsNoneOfThisOne() {
    long one = corrected(FIRST);
    reviewed(1);
    record(SECOND, LogKind.REREAD, Message.of(HistoryMessage.REREAD, "刊"));
    assertFalse(entry(one).undoable());
    assertEquals(Optional.empty(), lastCorrection());
  }

  @Test
  void aCorrectionIsNoneOfThisTextOnceItsReplacingWasTakenBack() {
    long one = corrected(FIRST);
    reviewed(1);
    for (HistoryMessage back :
        List.of(
            HistoryMessage.UNDONE_REPLACE,
            HistoryMessage.UNDONE_REREAD,
            HistoryMessage.UNDONE_RESTORE)) {
      assertEquals(Optional.of(one), lastCorrection());
      long entry = record(SECOND, LogKind.UNDO, Message.of(back, "刊"));
      assertEquals(Optional.empty(), lastCorrection(), back.code());
      stores.database().change(c -> Sql.update(c, "DELETE FROM log WHERE id = ?", entry));
    }
  }

  @Test
  void whatTookTheIssueAwayLeavesNothingToTakeBack() {
    assertEquals(Optional.of(entry(1).operation()), history.lastUndoable());
    stores.issues().delete(List.of(issue), SECOND);
    assertFalse(entry(1).undoable());
    assertEquals(Optional.of("act-2"), history.lastUndoable());
    stores.undo().purgeAll(SECOND);
    assertEquals(Optional.empty(), history.lastUndoable());
  }

  @Test
  void aMessageOfTheLogIsOfItsArea() {
    assertEquals("history", HistoryMessage.MENDED.area());
    assertEquals(List.of(Integer.class), HistoryMessage.MENDED.argumentTypes());
  }
}
