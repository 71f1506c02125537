package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

/** Each fault is SQLite's own; each has a message of its own. */
class SqliteErrorsTest {

  @TempDir Path folder;
  private Path file;
  private Database database;

  @BeforeEach
  void open() {
    file = folder.resolve("kange.db");
    database = Database.open(file);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFullDiskIsSaidAndNothingIsWritten() {
    // The least a database can be held to is the size it has: as on a disk with no room left.
    assertSays(
        "store.disk-full",
        "PRAGMA max_page_count = 1",
        "INSERT INTO column_name (name, sort_key) VALUES (hex(randomblob(900000)), 'a')");
    assertEquals(0L, database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM column_name")));
  }

  @Test
  void whatContradictsWhatIsThereIsSaid() {
    assertSays("store.conflict", "INSERT INTO favourite (article_id, marked_at) VALUES (98765, 1)");
  }

  @Test
  void anotherProgramsHoldIsSaid() throws SQLException {
    // SQLite lets one write at a time; who does not wait is told so.
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      ArchiveException said =
          assertThrows(
              ArchiveException.class,
              () ->
                  database.write(
                      c -> {
                        Sql.script(c, "PRAGMA busy_timeout = 0");
                        try (Statement s = other.createStatement()) {
                          s.execute("PRAGMA busy_timeout = 0");
                          s.execute("INSERT INTO column_name (name, sort_key) VALUES ('a', 'a')");
                        }
                        return null;
                      }));
      assertEquals("store.busy", said.message().code());
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    ArchiveException said =
        assertThrows(ArchiveException.class, () -> Database.open(folder.resolve("没有/kange.db")));
    assertEquals(
        Message.of(StoreMessage.NOT_OPENED, folder.resolve("没有/kange.db")), said.message());
  }

  @Test
  void whatHasNoMessageOfItsOwnIsSaidInSqlitesWords() {
    Message said = assertSays("store.failed", "DELETE FROM recipe");
    String words = said.arguments().getFirst().toString();
    assertTrue(words.contains("no such table"), words);
  }

  @Test
  void whereNothingMayBeWrittenAnArchiveWithoutAnIdentityIsRefused() throws SQLException {
    RawSql.run(file, "DELETE FROM archive");
    try (Database reading = Database.openReadOnly(file)) {
      ArchiveException said =
          assertThrows(ArchiveException.class, () -> new ArchiveIdentity(reading).uuid());
      assertEquals("store.not-built-yet", said.message().code());
    }
    String given = new ArchiveIdentity(database).uuid();
    assertEquals(given, UUID.fromString(given).toString());
    assertEquals(given, new ArchiveIdentity(database).uuid());
  }

  @Test
  void ofACopyThatIsNotMadeTheDiskIsNamedThatFailed() {
    Path copy = folder.resolve("copy.db");
    Map<SQLiteErrorCode, Path> named =
        Map.of(
            SQLiteErrorCode.SQLITE_FULL, copy,
            SQLiteErrorCode.SQLITE_CANTOPEN, copy,
            SQLiteErrorCode.SQLITE_READONLY, copy,
            SQLiteErrorCode.SQLITE_IOERR_WRITE, copy,
            SQLiteErrorCode.SQLITE_IOERR_READ, file,
            SQLiteErrorCode.SQLITE_IOERR_SHORT_READ, file,
            SQLiteErrorCode.SQLITE_CORRUPT, file,
            SQLiteErrorCode.SQLITE_NOTADB, file);
    named.forEach(
        (code, path) -> {
          SQLException fault = new SQLException("words", "", code.code);
          Message said = SqliteErrors.ofCopy(fault, file, copy).message();
          assertEquals(path, said.arguments().getLast(), code::toString);
        });
  }

  @Test
  void damageIsKnownByItsMessage() {
    assertTrue(StoreMessage.isCorrupt(Message.of(StoreMessage.CORRUPT, file)));
    assertTrue(StoreMessage.isCorrupt(Message.of(StoreMessage.NOT_AN_ARCHIVE, file)));
    assertFalse(StoreMessage.isCorrupt(Message.of(StoreMessage.BUSY, file)));
    Message rows = Message.of(StoreMessage.ROWS_UNREADABLE, file);
    assertFalse(StoreMessage.isCorrupt(rows), "the file may be sound");
    assertTrue(StoreMessage.areRowsUnreadable(rows));
    assertFalse(StoreMessage.areRowsUnreadable(Message.of(StoreMessage.CORRUPT, file)));
  }

  private Message assertSays(String code, String... statements) {
    ArchiveException said =
        assertThrows(
            ArchiveException.class,
            () ->
                database.write(
                    c -> {
                      for (String statement : statements) {
                        Sql.script(c, statement);
                      }
                      return null;
                    }));
    assertEquals(code, said.message().code());
    assertTrue(StoreMessage.said(said.message()));
    return said.message();
  }
}
