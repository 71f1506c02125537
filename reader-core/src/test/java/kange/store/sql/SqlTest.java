package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import kange.model.ArchiveException;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LeftoverKind;
import kange.store.EmptyArchive;
import kange.store.Issues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements in one line each: what they bind, give, count and leave. */
class SqlTest {
  /** Enough to be asked whether to stop in its midst. */
  private static final String LONG =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
          + " SELECT count(*) FROM n";

  @TempDir Path folder;
  private Connection c;

  @BeforeEach
  void connect() throws SQLException {
    c = SmallArchive.connect(folder.resolve("sql.db"));
    Sql.script(c, "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT, weight REAL)");
    Sql.batch(
        c,
        "INSERT INTO word VALUES (?, ?, ?)",
        List.of(
            new Object[] {1, "甲", 0.5},
            new Object[] {2L, Optional.of("乙"), Optional.empty()},
            new Object[] {3, Optional.empty(), 1.5}));
  }

  @AfterEach
  void close() throws SQLException {
    c.close();
  }

  private boolean gives(List<?>... rows) throws SQLException {
    return Sql.gives(
        c,
        "SELECT id, text, weight FROM word WHERE id < ? ORDER BY id",
        Arrays.asList(rows).iterator(),
        3);
  }

  @Test
  void aStatementGivesTheseRowsAndNoOthers() throws SQLException {
    List<Object> first = List.of(1, "甲", 0.5);
    List<Object> second = List.of(2, Optional.of("乙"), Optional.empty());
    assertTrue(gives(first, second));
    assertTrue(gives(List.of(1L, "甲", 0.5), second), "a number is the same however wide");
    assertFalse(gives(List.of(1L << 32 | 1, "甲", 0.5), second));
    assertFalse(gives(first));
    assertFalse(gives(first, second, second));
    assertFalse(gives(second, first));
    assertFalse(gives(first, List.of(2, "乙", 0.5)));
    assertFalse(gives(first, List.of(2, Optional.empty(), Optional.empty())));
    assertFalse(gives(first, List.of(2, "乙", 0)), "nothing is no number");
    assertFalse(gives(first, List.of(3, "乙", Optional.empty())));
  }

  @Test
  void rowsAreListedGroupedOrTakenOneByOne() throws SQLException {
    assertEquals(
        List.of("甲", "乙"),
        Sql.list(c, "SELECT text FROM word WHERE id < ? ORDER BY id", r -> r.getString(1), 3));
    assertEquals(
        Map.of(0L, List.of(1L, 2L), 1L, List.of(3L)),
        Sql.grouped(c, "SELECT id > 2, id FROM word ORDER BY id", r -> r.getLong(2)));
    assertEquals(
        Optional.of("甲"), Sql.first(c, "SELECT text FROM word ORDER BY id", r -> r.getString(1)));
    assertEquals(
        Optional.empty(), Sql.first(c, "SELECT text FROM word WHERE id > 9", r -> r.getString(1)));
    assertEquals(
        List.of(Optional.of("甲"), Optional.of("乙"), Optional.empty()),
        Sql.list(c, "SELECT text FROM word ORDER BY id", r -> Sql.text(r, "text")));
    assertEquals(
        List.of(Optional.of(2), Optional.empty()),
        Sql.list(c, "SELECT nullif(id, 3) AS n FROM word WHERE id > 1", r -> Sql.integer(r, "n")));
  }

  @Test
  void numbersAndChangesAreTold() throws SQLException {
    assertEquals(3, Sql.number(c, "SELECT count(*) FROM word"));
    assertEquals(0, Sql.number(c, "SELECT max(id) FROM word WHERE id > 9"), "null");
    assertEquals(0, Sql.number(c, "SELECT id FROM word WHERE id > 9"), "no row");
    assertEquals(2, Sql.update(c, "UPDATE word SET weight = 0 WHERE id < ?", 3));
    Sql.batch(c, "no statement at all", List.of());
    assertEquals("[3, 1]", Sql.ids(List.of(3L, 1L)));
  }

  @Test
  void aStatementThatIsRepeatedIsPreparedOnceAndClosed() throws SQLException {
    Repeated unused = new Repeated(c, "no statement at all");
    unused.close();
    Repeated counted = new Repeated(c, "SELECT count(*) FROM word WHERE id < ?");
    List<String> prepared =
        Statements.during(
            () -> {
              try (Repeated update = new Repeated(c, "UPDATE word SET weight = ? WHERE id < ?")) {
                assertEquals(1, update.update(9, 2));
                assertEquals(2, update.update(Optional.empty(), 3));
                assertEquals(1, counted.number(2));
                assertEquals(3, counted.number(4));
                counted.close();
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
              return true;
            });
    assertEquals(2, prepared.size());
    assertThrows(SQLException.class, () -> counted.number(2));
    assertEquals(2, Sql.number(c, "SELECT count(*) FROM word WHERE weight IS NULL"));
  }

  @Test
  void workThatTakesLongIsStoppedInItsMidstAndNothingElseIs() throws SQLException {
    AtomicBoolean stop = new AtomicBoolean();
    assertEquals(100_000L, (long) Interruptible.run(c, stop::get, same -> Sql.number(same, LONG)));
    stop.set(true);
    assertEquals(100_000, Sql.number(c, LONG), "that work is over");
    stop.set(false);
    SQLException wrong =
        assertThrows(
            SQLException.class,
            () -> Interruptible.run(c, stop::get, same -> Sql.number(same, "no statement")));
    stop.set(true);
    CancellationException stopped =
        assertThrows(
            CancellationException.class,
            () -> Interruptible.run(c, stop::get, same -> Sql.number(same, LONG)));
    assertTrue(stopped.getCause() instanceof SQLException);
    assertFalse(wrong.getMessage().isEmpty());
    assertEquals(100_000, Sql.number(c, LONG), "nobody is asked any more");
  }

  @Test
  void aTransactionIsWrittenWholeOrNotAtAll() throws SQLException {
    assertEquals(
        1, (int) Transaction.writing(c, same -> Sql.update(same, "DELETE FROM word WHERE id = 1")));
    assertThrows(
        IllegalStateException.class,
        () ->
            Transaction.writing(
                c,
                same -> {
                  Sql.update(same, "DELETE FROM word");
                  throw new IllegalStateException("in its midst");
                }));
    SQLException wrong =
        assertThrows(
            SQLException.class,
            () ->
                Transaction.reading(
                    c,
                    same -> {
                      Sql.script(same, "ROLLBACK");
                      return Sql.number(same, "no statement");
                    }));
    assertEquals(1, wrong.getSuppressed().length, "there was nothing to roll back any more");
    assertEquals(
        2L, (long) Transaction.reading(c, same -> Sql.number(same, "SELECT count(*) FROM word")));
  }

  @Test
  void scriptsBringADatabaseFromVersionToVersion() throws SQLException {
    NumberedScripts scripts =
        new NumberedScripts(
            7, SqlTest.class, List.of("001-archive.sql", "002-journal-habits.sql", "no-such.sql"));
    assertEquals(3, scripts.newest());
    try (Connection fresh = Connections.inMemory()) {
      scripts.run(fresh, 2);
      scripts.run(fresh, 2);
      assertEquals(2, Sql.number(fresh, "PRAGMA user_version"));
      assertEquals(7, Sql.number(fresh, "PRAGMA application_id"));
      assertEquals(0, Sql.number(fresh, "SELECT count(*) FROM issue"));
      ArchiveException missing = assertThrows(ArchiveException.class, () -> scripts.run(fresh, 3));
      assertEquals("store.program-file-missing", missing.message().code());
      assertEquals(List.of("no-such.sql"), missing.message().arguments());
    }
  }

  @Test
  void bytesComeBackUnlessTheyWereDamaged() {
    byte[] bytes = "坡道口".repeat(900).getBytes(StandardCharsets.UTF_8);
    byte[] packed = Deflated.pack(bytes);
    assertTrue(packed.length < bytes.length);
    assertArrayEquals(bytes, Deflated.unpack(packed));
    packed[packed.length / 2] ^= 8;
    ArchiveException damaged = assertThrows(ArchiveException.class, () -> Deflated.unpack(packed));
    assertEquals("store.source-damaged", damaged.message().code());
  }

  @Test
  void theLastChangeOfAnIssueIsKnown() {
    try (Database database = Database.open(EmptyArchive.at(folder.resolve("kange.db")))) {
      ChangeLog changes = new ChangeLog(database);
      database.change(change -> ChangeLog.record(change, 7, false));
      database.change(change -> ChangeLog.record(change, 8, false));
      database.change(change -> ChangeLog.record(change, 7, true));
      assertEquals(List.of(3L, 2L, 0L), List.of(changes.of(7), changes.of(8), changes.of(9)));
      assertEquals(new ChangeLog.Change(3, 7, true), changes.after(2, 9).getFirst());
    }
  }

  @Test
  void namesOfConstantsAreSpelledAsInTheSchema() {
    assertEquals("column-banner", EnumNames.of(LeftoverKind.COLUMN_BANNER));
    assertEquals(LeftoverKind.COLUMN_BANNER, EnumNames.read(LeftoverKind.class, "column-banner"));
  }

  @Test
  void charactersAreCountedAsPeopleDo() {
    List<Block> blocks =
        List.of(
            new Block(BlockKind.PARAGRAPH, 0, "𠮷祥 街\n", List.of()),
            new Block(BlockKind.PARAGRAPH, 0, "　二", List.of()));
    assertEquals(4, CharacterCount.of(Issues.article(1, "题", "江涛", "特稿").withText("题", blocks)));
  }
}
