package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.EmptyArchive;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two databases are read as one and written each by itself; the small one is made when needed. */
class SideDatabaseTest {
  private static final NumberedScripts SCRIPTS =
      new NumberedScripts(
          7, SideDatabaseTest.class, List.of("001-archive.sql", "002-journal-habits.sql"));

  /** The years of both, those of the small one only once it is there. */
  private static final SideShape SHAPE =
      new SideShape(
          SCRIPTS,
          List.of("CREATE TEMP VIEW favourite (article_id, own) AS SELECT id, 0 FROM main.archive"),
          List.of(
              "CREATE TEMP VIEW favourite (article_id, own) AS SELECT id, 0 FROM main.archive"
                  + " UNION ALL SELECT created_at, 1 FROM own.archive"));

  @TempDir Path folder;
  private Path file;
  private Database main;
  private SideDatabase side;

  @BeforeEach
  void open() {
    main = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    main.change(c -> Sql.update(c, "UPDATE archive SET created_at = 1"));
    file = folder.resolve("beside/own.db");
    side = new SideDatabase(main, file, SHAPE);
  }

  @AfterEach
  void close() {
    side.close();
    main.close();
  }

  private static List<Long> read(Database database) {
    return database.read(
        c -> Sql.list(c, "SELECT article_id FROM favourite ORDER BY 1", r -> r.getLong(1)));
  }

  private void write(long number) {
    side.own()
        .change(c -> Sql.update(c, "INSERT OR REPLACE INTO archive VALUES (1, 'b', ?)", number));
  }

  private void openAgain() {
    side.close();
    side = new SideDatabase(main, file, SHAPE);
  }

  @Test
  void bothAreReadAsOneOnceSomethingIsWrittenToTheSmallOne() {
    assertEquals(file, side.file());
    assertFalse(side.made());
    assertEquals(List.of(1L), read(side.both()));
    assertEquals(List.of(1L), read(side.own()));
    assertFalse(Files.exists(file));
    write(5);
    assertTrue(side.made());
    assertEquals(List.of(1L, 5L), read(side.both()));
    assertEquals(List.of(1L, 5L), read(side.own()));
    assertEquals(
        List.of(true, true, false), List.of(side.both().sided(), side.own().sided(), main.sided()));
    assertEquals(main.file(), side.both().file());
    assertEquals(file, side.own().file());
    openAgain();
    assertEquals(List.of(1L, 5L), read(side.both()));
  }

  @Test
  void whatIsWrittenToTheOneIsNotWrittenToTheOther() {
    side.both().change(c -> Sql.update(c, "UPDATE archive SET created_at = 3"));
    assertFalse(side.made());
    write(5);
    assertEquals(3L, (long) main.read(c -> Sql.number(c, "SELECT created_at FROM archive")));
    assertThrows(
        ArchiveException.class,
        () -> side.own().change(c -> Sql.update(c, "DELETE FROM archive.archive")),
        "the writer of the small one only reads the other");
  }

  @Test
  void oneThatCannotBeReadIsLeft() throws IOException {
    write(5);
    side.close();
    Files.writeString(file, "不是数据库。".repeat(500));
    side = new SideDatabase(main, file, SHAPE);
    assertEquals(List.of(1L), read(side.both()));
  }

  @Test
  void oneThatSomebodyOnlyBeganIsNoneYet() throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertFalse(side.made());
    assertEquals(List.of(1L), read(side.both()));
    assertEquals(Optional.empty(), SideDatabase.trouble(file, SCRIPTS));
  }

  @Test
  void whyAFileCannotBeUsedIsSaid() throws IOException, SQLException {
    assertEquals(Optional.empty(), SideDatabase.trouble(file, SCRIPTS));
    write(5);
    side.close();
    assertEquals(Optional.empty(), SideDatabase.trouble(file, SCRIPTS));
    RawSql.run(file, "PRAGMA user_version = 3");
    assertEquals(
        Optional.of(Message.of(StoreMessage.NEWER_DATABASE, 3L, 2)),
        SideDatabase.trouble(file, SCRIPTS));
    RawSql.run(file, "PRAGMA user_version = 2", "PRAGMA application_id = 8");
    assertEquals(
        Optional.of(Message.of(StoreMessage.CORRUPT, file)), SideDatabase.trouble(file, SCRIPTS));
    Files.writeString(file, "不是数据库。".repeat(500));
    assertEquals(
        Optional.of(Message.of(StoreMessage.NOT_AN_ARCHIVE, file)),
        SideDatabase.trouble(file, SCRIPTS));
  }

  @Test
  void aDamagedOneIsCorrupt() throws IOException, SQLException {
    write(5);
    side.close();
    long page = SmallArchive.page(file, "issue_shelf", "leaf");
    SmallArchive.overwrite(file, (page - 1) * SmallArchive.PAGE, new byte[] {77, 77, 77});
    assertEquals(
        Optional.of(Message.of(StoreMessage.CORRUPT, file)), SideDatabase.trouble(file, SCRIPTS));
  }

  @Test
  void oneThatCannotBeMadeIsSaidSo() throws IOException {
    side.close();
    Path blocked = Files.createFile(folder.resolve("no-folder"));
    side = new SideDatabase(main, blocked.resolve("own.db"), SHAPE);
    ArchiveException refused = assertThrows(ArchiveException.class, () -> write(5));
    assertEquals("store.not-opened", refused.message().code());
  }

  @Test
  void aClosedOneSaysSo() {
    write(5);
    side.close();
    ArchiveException read = assertThrows(ArchiveException.class, () -> read(side.both()));
    ArchiveException written = assertThrows(ArchiveException.class, () -> write(6));
    assertEquals(
        List.of("store.closed", "store.closed"),
        List.of(read.message().code(), written.message().code()));
    assertEquals(1L, (long) main.read(c -> Sql.number(c, "SELECT count(*) FROM archive")));
  }
}
