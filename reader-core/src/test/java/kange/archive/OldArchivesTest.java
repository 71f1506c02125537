package kange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckReport;
import kange.model.history.LogQuery;
import kange.model.search.SearchRequest;
import kange.platform.Sha256;
import kange.store.RawSql;
import kange.store.sql.OldSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives of every schema there ever was: whoever has one must be able to go on with it. */
class OldArchivesTest {
  /** From these versions on an archive has what is asked for. */
  private static final int MARKS = 3;

  private static final int LOG = 8;
  private static final int REVIEWS = 9;
  private static final int QUEUE = 11;
  private static final int SCANS = 14;

  @TempDir Path folder;

  static List<Integer> versions() {
    return OldSchemas.all();
  }

  private Path load(int version) throws IOException, SQLException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    OldSchemas.load(version, archive.resolve("kange.db"));
    if (version >= SCANS) {
      Path scans = Files.createDirectory(archive.resolve("scans"));
      Files.write(
          scans.resolve(Sha256.sha256(OldArchiveMaker.SCAN) + ".png"), OldArchiveMaker.SCAN);
    }
    return archive;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void anArchiveOfEverySchemaOpensSearchesChecksAndExports(int version) throws Exception {
    Path where = load(version);
    try (Archive archive = Archive.open(where)) {
      archive.searcher().awaitLevel();
      assertEquals(1, archive.catalogue().issues().size());
      List<ArticleSummary> articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 99);
      assertTrue(articles.size() > 5, () -> articles.size() + " articles");
      for (ArticleSummary article : articles) {
        assertTrue(found(archive, article.title()).contains(article.id()), article.title());
      }
      CheckReport report = archive.check(false);
      assertTrue(report.sound(), () -> report.findings().toString());
      Path text = folder.resolve("a.txt");
      List<Long> ids = articles.stream().map(ArticleSummary::id).toList();
      archive.exports().write(ids, text, Progress.NONE);
      assertTrue(Files.readString(text).contains(articles.getLast().title()));
      assertWhatPeopleMadeIsThere(archive, version);
    }
  }

  private static List<Long> found(Archive archive, String words) {
    return archive.searcher().ids(SearchRequest.of('"' + words + '"', 50), () -> false);
  }

  private static void assertWhatPeopleMadeIsThere(Archive archive, int version) {
    assertEquals(1, archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 9).size());
    assertEquals(1, archive.reading().recentlyRead(9).size());
    assertEquals(
        version >= MARKS ? List.of("要读的") : List.of(),
        archive.marks().lists().all().stream().map(l -> l.name()).toList());
    assertEquals(version >= MARKS ? 1 : 0, archive.marks().tags().all().size());
    assertEquals(version >= LOG, archive.history().log(LogQuery.ALL, 0, 9).size() > 3);
    assertEquals(version >= LOG ? 1 : 0, archive.history().countBin());
    IssueSummary issue = archive.catalogue().issues().getFirst();
    assertEquals(version >= REVIEWS, !archive.desk().corrections(issue.id()).isEmpty());
    assertEquals(version >= QUEUE ? 1 : 0, archive.queue().count());
    assertEquals(version >= SCANS ? 1 : 0, archive.scans().files(issue.id()).size());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aBackupThatAnOlderProgramMadeIsRestoredAndBroughtUpToDate(int version) throws Exception {
    Path database = load(version).resolve("kange.db");
    Path copy = folder.resolve("copy.db");
    RawSql.run(database, "VACUUM INTO '" + copy + "'");
    Path backup = folder.resolve("backup.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
      zip.putNextEntry(new ZipEntry("kange.db"));
      zip.write(Files.readAllBytes(copy));
      zip.putNextEntry(new ZipEntry("manifest.json"));
      zip.write(
          "{\"application\":\"kange\",\"format\":1,\"issues\":1,\"articles\":%d,\"sha256\":\"%s\",\"size\":%d,\"scansLeftOut\":true}"
              .formatted(count(copy), Sha256.sha256(copy), Files.size(copy))
              .getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(Backups.drill(backup, Progress.NONE).sound());
    Path target = folder.resolve("restored");
    assertEquals(1, Backups.restore(backup, target, Progress.NONE).issues());
    assertEquals(List.of("kange.db"), List.copyOf(bytes(target).keySet()));
  }

  private static int count(Path database) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement articles = c.createStatement();
        ResultSet number = articles.executeQuery("SELECT count(*) FROM article")) {
      return number.getInt(1);
    }
  }

  @Test
  void anArchiveOfANewerProgramIsRefusedAndNoByteOfItIsTouched() throws Exception {
    Path where = load(OldSchemas.all().getLast());
    Path database = where.resolve("kange.db");
    RawSql.run(database, "PRAGMA user_version = 99");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement wal = c.createStatement();
        Statement last = c.createStatement()) {
      // What the newer program wrote last is still in the write-ahead log.
      wal.executeQuery("PRAGMA journal_mode = WAL").close();
      last.executeUpdate("DELETE FROM favourite");
      assertTrue(Files.size(where.resolve("kange.db-wal")) > 0);
      Path other = Files.createDirectory(folder.resolve("other"));
      for (String name : List.of("kange.db", "kange.db-wal")) {
        Files.copy(where.resolve(name), other.resolve(name));
      }
      Map<String, byte[]> before = bytes(other);
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> Archive.open(other).close());
      assertEquals("store.newer-database", refused.message().code());
      Map<String, byte[]> after = bytes(other);
      // Who is here, and SQLite's map of the log, which any reader makes.
      after.remove("kange.lock");
      after.remove("kange.db-shm");
      assertEquals(before.keySet(), after.keySet());
      before.forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
    }
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertFalse(Files.isDirectory(file), file::toString);
        all.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyTableOfAnOldArchiveHasARow(int version) throws Exception {
    assertEquals(List.of(), OldSchemas.emptyTables(load(version).resolve("kange.db")));
  }
}
