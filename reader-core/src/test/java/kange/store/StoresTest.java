package kange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kange.model.ArchiveException;
import kange.store.sql.Database;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve(Stores.FILE);
    try (Database database = open(false).database()) {
      assertFalse(database.readOnly());
    }
  }

  @Test
  void allStoresAreOnOneDatabase() {
    Stores stores = open(false);
    try (Database database = stores.database()) {
      long issue = stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
      assertEquals(file, database.file());
      assertEquals(3, stores.articles().ofIssue(issue).size());
      assertEquals(1, stores.changes().last());
    }
  }

  @Test
  void whatIsWrittenAlreadyIsOpenedForWritingAgainToNoEffect() {
    Stores stores = open(false);
    try (Database database = stores.database()) {
      stores.openForWriting();
      assertFalse(database.readOnly());
      assertEquals(0, stores.changes().last());
    }
  }

  @Test
  void theArchiveIsTheSameHoweverOftenItIsOpened() {
    Stores writing = open(false);
    Stores reading = open(true);
    try (Database one = writing.database();
        Database other = reading.database()) {
      assertEquals(one.file(), other.file());
      assertEquals(UUID.fromString(writing.archiveId()), UUID.fromString(reading.archiveId()));
    }
  }

  @Test
  void openedReadOnlyNothingIsMadeOrChanged() {
    Stores stores = open(true);
    try (Database database = stores.database()) {
      assertTrue(database.readOnly());
      ArchiveException refused =
          assertThrows(
              ArchiveException.class,
              () -> stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1))));
      assertEquals("store.read-only", refused.message().code());
    }
    Path nowhere = folder.resolve("别处.db");
    assertThrows(ArchiveException.class, () -> Stores.open(nowhere, true, new TestKeys()));
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void columnsOfAnOldArchiveAreSpelledWhenItIsNextOpenedForWriting() throws Exception {
    RawSql.run(file, "INSERT INTO column_name (name, sort_key) VALUES ('特稿', '特稿')");
    try (Database reading = open(true).database()) {
      assertEquals(List.of(Optional.empty()), spellings(reading), "who reads changes nothing");
    }
    try (Database writing = open(false).database()) {
      assertEquals(List.of(Optional.of("p特稿")), spellings(writing));
    }
  }

  @Test
  void anArchiveThatCannotBeOpenedIsLetGoOf() throws Exception {
    // Without a name of its own, and nothing may be written to give it one.
    RawSql.run(file, "DELETE FROM archive");
    ArchiveException refused = assertThrows(ArchiveException.class, () -> open(true));
    assertEquals("store.not-built-yet", refused.message().code());
    // Who writes last tidies the write-ahead log up, unless somebody still holds the file.
    open(false).database().close();
    assertFalse(Files.exists(folder.resolve(Stores.FILE + "-wal")));
  }

  private static List<Optional<String>> spellings(Database database) {
    return database.read(
        c -> Sql.list(c, "SELECT pinyin FROM column_name", r -> Sql.text(r, "pinyin")));
  }

  private Stores open(boolean readOnly) {
    return Stores.open(file, readOnly, new TestKeys());
  }
}
