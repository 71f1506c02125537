package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.message.Message;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.TestKeys;
import kange.store.issue.ArticleStore;
import kange.store.issue.IssueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidToBeDoneIsForcedToTheDisk() {
    try (Database database = Database.open(folder.resolve("durable.db"))) {
      long full = 2;
      long told = database.write(c -> Sql.number(c, "PRAGMA synchronous"));
      assertEquals(full, told);
    }
  }

  @Test
  void aNewDatabaseIsMarkedAsOursAndUsesTheWriteAheadLog() {
    try (Database database = Database.open(folder.resolve("kange.db"))) {
      List<Object> settings =
          database.read(
              c ->
                  List.<Object>of(
                      Sql.number(c, "PRAGMA application_id"),
                      Sql.number(c, "PRAGMA user_version"),
                      Sql.number(c, "PRAGMA foreign_keys"),
                      Sql.first(c, "PRAGMA journal_mode", r -> r.getString(1)).orElseThrow()));
      assertEquals(
          List.of((long) Migrations.APPLICATION_ID, (long) Migrations.newest(), 1L, "wal"),
          settings);
    }
  }

  @Test
  void aFolderMayBeNamedInAnyWay() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("刊阁 100% #1 a+b𠮷"));
    try (Database database = Database.open(odd.resolve("kange.db"))) {
      new IssueStore(database, new TestKeys())
          .add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    }
    assertTrue(Files.isRegularFile(odd.resolve("kange.db")));
    try (Database again = Database.openReadOnly(odd.resolve("kange.db"))) {
      assertEquals(2, new ArticleStore(again).count(ArticleFilter.ALL));
    }
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("kange.db");
    Database.open(file).close();
    RawSql.run(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    ArchiveException refused = assertThrows(ArchiveException.class, () -> Database.open(file));
    assertEquals("store.newer-database", refused.message().code());
    assertEquals(List.of(file), entries());
    assertThrows(ArchiveException.class, () -> Database.openReadOnly(file));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("kange.db");
    RawSql.run(file, "CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    ArchiveException refused = assertThrows(ArchiveException.class, () -> Database.open(file));
    assertEquals("store.foreign-database", refused.message().code());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of(file), entries());
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedByNameAndLeftAsItIs() throws IOException {
    String text = "不是数据库。".repeat(500);
    Path file = Files.writeString(folder.resolve("kange.db"), text);
    ArchiveException refused = assertThrows(ArchiveException.class, () -> Database.open(file));
    assertEquals(Message.of(StoreMessage.NOT_AN_ARCHIVE, file), refused.message());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void workThatFailsLeavesNothing() {
    try (Database database = Database.open(folder.resolve("kange.db"))) {
      assertThrows(
          IllegalStateException.class,
          () ->
              database.write(
                  c -> {
                    Sql.update(
                        c, "INSERT INTO column_name (name, sort_key) VALUES (?, ?)", "a", "a");
                    throw new IllegalStateException("in the middle");
                  }));
      assertEquals(0L, database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM column_name")));
    }
  }

  @Test
  void readersSeeTheLastWholeStateWhileAWriterWrites() throws Exception {
    try (Database database = Database.open(folder.resolve("kange.db"));
        ExecutorService threads = Executors.newCachedThreadPool()) {
      CountDownLatch written = new CountDownLatch(1);
      CountDownLatch seen = new CountDownLatch(1);
      Future<Integer> writer =
          threads.submit(
              () ->
                  database.write(
                      c -> {
                        int rows =
                            Sql.update(
                                c,
                                "INSERT INTO column_name (name, sort_key) VALUES (?, ?)",
                                "a",
                                "a");
                        written.countDown();
                        awaitQuietly(seen);
                        return rows;
                      }));
      written.await();
      assertEquals(0L, database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM column_name")));
      seen.countDown();
      assertEquals(1, writer.get());
      assertEquals(1L, database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM column_name")));
    }
  }

  @Test
  void manyThreadsReadAndWriteAtOnce() throws Exception {
    try (Database database = Database.open(folder.resolve("kange.db"));
        ExecutorService threads = Executors.newFixedThreadPool(12)) {
      IssueStore issues = new IssueStore(database, new TestKeys());
      ArticleStore articles = new ArticleStore(database);
      List<Future<?>> work = new ArrayList<>();
      for (int i = 1; i <= 30; i++) {
        String number = Integer.toString(i);
        work.add(
            threads.submit(
                () -> issues.add(Issues.incoming(Issues.issue("远山机关", 2026, number, 2)))));
        // Whole issues only: articles come in twos.
        work.add(threads.submit(() -> assertEquals(0, articles.count(ArticleFilter.ALL) % 2)));
      }
      for (Future<?> each : work) {
        each.get();
      }
      assertEquals(60, articles.count(ArticleFilter.ALL));
    }
  }

  @Test
  void aDatabaseOpenedReadOnlyCannotBeChangedButFollowsTheWriter() {
    Path file = folder.resolve("kange.db");
    try (Database writing = Database.open(file);
        Database reading = Database.openReadOnly(file)) {
      new IssueStore(writing, new TestKeys())
          .add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
      assertEquals(3, new ArticleStore(reading).count(ArticleFilter.ALL));
      IssueStore issues = new IssueStore(reading, new TestKeys());
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> issues.delete(List.of(1L), Issues.by()));
      assertEquals("store.read-only", refused.message().code());
    }
  }

  @Test
  void whereNothingCanBeWrittenADatabaseAtRestIsStillRead() throws IOException {
    Path file = folder.resolve("kange.db");
    try (Database database = Database.open(file)) {
      new IssueStore(database, new TestKeys())
          .add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    }
    // As on a read-only medium: SQLite cannot make the file it shares a WAL database with.
    Files.createDirectory(folder.resolve("kange.db-shm"));
    try (Database reading = Database.openReadOnly(file)) {
      assertEquals(3, new ArticleStore(reading).count(ArticleFilter.ALL));
    }
  }

  @Test
  void aClosedDatabaseSaysSo() {
    Database database = Database.open(folder.resolve("kange.db"));
    ArticleStore articles = new ArticleStore(database);
    assertEquals(0, articles.count(ArticleFilter.ALL));
    database.close();
    database.close();
    IssueStore issues = new IssueStore(database, new TestKeys());
    for (Executable use :
        List.<Executable>of(() -> issues.count(), () -> issues.delete(List.of(1L), Issues.by()))) {
      assertEquals("store.closed", assertThrows(ArchiveException.class, use).message().code());
    }
    assertFalse(Files.exists(folder.resolve("kange.db-wal")), "closing leaves one file");
  }

  @Test
  void closingWaitsForWhoIsStillReading() throws Exception {
    Database database = Database.open(folder.resolve("kange.db"));
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<Long> read =
          threads.submit(
              () ->
                  database.<Long>read(
                      c -> {
                        reading.countDown();
                        awaitQuietly(goOn);
                        return Sql.number(c, "PRAGMA user_version");
                      }));
      reading.await();
      Thread closing = Thread.ofPlatform().start(database::close);
      while (closing.getState() == Thread.State.NEW
          || closing.getState() == Thread.State.RUNNABLE) {
        Thread.onSpinWait();
      }
      assertEquals(Thread.State.WAITING, closing.getState());
      goOn.countDown();
      assertEquals(Migrations.newest(), read.get());
      closing.join();
    }
  }

  @Test
  void whatOnlyReadsCannotWrite() {
    try (Database database = Database.open(folder.resolve("kange.db"))) {
      ArchiveException refused =
          assertThrows(
              ArchiveException.class,
              () -> database.readAlone(c -> Sql.update(c, "DELETE FROM column_name")));
      assertEquals("store.not-writable", refused.message().code());
    }
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
