package kange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.faults.FilledArchive;
import kange.faults.Folders;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.check.CheckReport;
import kange.model.issue.Article;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is damaged past mending from within. */
class SalvageTest {
  private static final int PAGE = 4096;

  @TempDir static Path once;
  @TempDir Path folder;
  private Path home;
  private Path database;
  private List<ArticleSummary> summaries;
  private List<Article> articles;

  @BeforeAll
  static void fillOnce() throws SQLException {
    FilledArchive.fill(once.resolve("archive"), once.resolve("files"));
    RawSql.run(once.resolve("archive/kange.db"), "VACUUM");
  }

  @BeforeEach
  void fill() throws IOException {
    home = folder.resolve("archive");
    database = home.resolve("kange.db");
    Folders.copy(once.resolve("archive"), home);
    try (Archive archive = Archive.openAtRest(home)) {
      summaries = summaries(archive);
      articles = articles(archive);
    }
  }

  private static List<ArticleSummary> summaries(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 500);
  }

  private List<Article> articles(Archive archive) {
    return summaries.stream()
        .map(s -> archive.catalogue().article(s.id()).orElseThrow().article())
        .toList();
  }

  private void spoil(long offset, int length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
      file.seek(offset);
      byte[] nonsense = new byte[length];
      Arrays.fill(nonsense, (byte) 0x5a);
      file.write(nonsense);
    }
  }

  private int rootPage(String table) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = c.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
      return row.getInt(1);
    }
  }

  private void assertAllThere() {
    try (Archive archive = Archive.openAtRest(home)) {
      assertEquals(summaries, summaries(archive));
      assertEquals(articles, articles(archive));
      assertEquals(1, archive.marks().tags().all().size());
    }
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(f -> f.getFileName().toString().contains("damaged-")).toList();
    }
  }

  @Test
  void aTableThatBecameNonsenseIsMadeAnewFromTheSourcesAndTheDamagedFileIsKept()
      throws IOException, SQLException {
    spoil((rootPage("block") - 1L) * PAGE, PAGE);
    byte[] damaged = Files.readAllBytes(database);
    CheckReport report = Archive.repair(home, Progress.NONE);
    assertTrue(report.sound(), report::toString);
    assertAllThere();
    assertEquals(1, kept().size());
    assertEquals(damaged.length, Files.size(kept().getFirst()));
  }

  /** A page in the midst of each table: what lies before and behind it is still to be read. */
  @ParameterizedTest
  @ValueSource(strings = {"block", "article", "article_line", "warning", "digest", "leftover_line"})
  void aPageThatIsGoneCostsNoMoreThanItHeldAndThatIsMadeAnew(String table)
      throws IOException, SQLException {
    spoil((leafOf(table) - 1L) * PAGE, PAGE);
    Archive.repair(home, Progress.NONE);
    assertAllThere();
    try (Archive archive = Archive.openAtRest(home)) {
      assertTrue(archive.check(false).sound(), archive.check(false)::toString);
    }
  }

  /** Of several leaves one in the middle. */
  private int leafOf(String table) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = c.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pageno FROM dbstat WHERE name = '"
                    + table
                    + "' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET"
                    + " (SELECT count(*) / 2 FROM dbstat WHERE name = '"
                    + table
                    + "' AND pagetype = 'leaf')")) {
      return row.getInt(1);
    }
  }

  @Test
  void aHeaderThatIsGoneIsKnownByHeart() throws IOException {
    spoil(0, 60);
    assertThrows(ArchiveException.class, () -> Archive.openAtRest(home));
    assertTrue(Archive.repair(home, Progress.NONE).sound());
    assertAllThere();
  }

  @Test
  void aWindowsRepairLeavesTheRestToTheNextOpening() throws IOException, SQLException {
    spoil((rootPage("block") - 1L) * PAGE, PAGE);
    try (Archive archive = Archive.openAtRest(home)) {
      CheckReport report = archive.check(true);
      assertEquals("check.salvage-at-opening", report.findings().getLast().message().code());
    }
    try (Archive archive = Archive.openAtRest(home)) {
      assertTrue(archive.check(true).sound(), "what was read is sound, what was lost made anew");
    }
    assertAllThere();
    assertFalse(Files.exists(home.resolve("kange.db.salvage")));
  }

  @Test
  void aSalvageThatWasInterruptedIsEndedOrForgotten() throws IOException {
    // Before the exchange: the damaged one still stands in its place.
    Files.write(home.resolve("kange.db.salvaged"), new byte[] {1, 2, 3});
    assertAllThere();
    assertFalse(Files.exists(home.resolve("kange.db.salvaged")));
    // In the midst of it: the damaged one is moved aside, the new one is whole.
    Files.copy(database, home.resolve("kange.db.salvaged"));
    Files.move(
        database,
        home.resolve("kange.db.damaged-20261129-000000"),
        StandardCopyOption.REPLACE_EXISTING);
    assertAllThere();
  }

  @Test
  void whereThereIsNoArchiveNothingIsMade() {
    Path empty = folder.resolve("empty");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Archive.repair(empty, Progress.NONE));
    assertEquals("archive.nothing-to-repair", refused.message().code());
    assertFalse(Files.exists(empty));
  }

  @Test
  void aFileThatNeverWasAnArchiveIsLeftAsItIs() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    byte[] text = "这不是档案库。".repeat(3_000).getBytes(StandardCharsets.UTF_8);
    Files.write(other.resolve("kange.db"), text);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Archive.repair(other, Progress.NONE));
    assertTrue(
        Set.of("store.nothing-to-salvage", "store.not-an-archive", "store.corrupt")
            .contains(refused.message().code()),
        refused.message()::toString);
    assertArrayEquals(text, Files.readAllBytes(other.resolve("kange.db")));
    try (Stream<Path> files = Files.list(other)) {
      assertEquals(
          Set.of("kange.db", "kange.lock"),
          files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void anArchiveThatSomebodyHasOpenIsNotTouched() {
    try (Archive archive = Archive.openAtRest(home)) {
      assertFalse(archive.access().refused());
      assertThrows(ArchiveException.class, () -> Archive.repair(home, Progress.NONE));
    }
  }
}
