package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.check.CheckFinding;
import kange.model.check.CheckFinding.Status;
import kange.model.check.CheckReport;
import kange.model.intake.DuplicatePolicy;
import kange.model.message.Message;
import kange.model.search.SearchRequest;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test damages a closed archive in one way and looks what the check says and mends. */
class CheckTest {
  private static final String SOURCE = "check.sources";
  private static final String LINES = "check.conservation";
  private static final String COUNTS = "check.issue-counts";
  private static final String REFERENCES = "check.references";
  private static final String STRUCTURE = "check.database-file";
  private static final String INDEX = "check.index";
  private static final String DIGESTS = "check.digests";
  private static final String DERIVED = "check.derived";

  /** Bytes of a page of a SQLite file. */
  private static final int PAGE = 4096;

  private static final Message LOST = new Message("check.sources-lost", List.of(1));

  @TempDir Path folder;
  private Path home;
  private ArticleSummary first;

  @BeforeEach
  void fill() {
    home = folder.resolve("archive");
    Path files = folder.resolve("files");
    SampleFiles.copy("markdown-contents.txt", files);
    SampleFiles.copy("supplement.txt", files);
    try (Archive archive = Archive.open(home)) {
      archive.importFiles(List.of(files), DuplicatePolicy.REPORT, Progress.NONE);
      archive.searcher().awaitLevel();
      first = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).get(0);
      archive.marks().setFavourite(first.id(), true);
    }
  }

  @Test
  void wrongCountsAreFoundAndCountedAgain() throws SQLException {
    sql("UPDATE issue SET articles = articles + 1");
    assertEquals(Map.of(COUNTS, Status.DAMAGED), unsound(false));
    assertEquals(Map.of(COUNTS, Status.REPAIRED), unsound(true));
    assertEquals(Map.of(), unsound(false));
  }

  @Test
  void rowsThatHangOnNothingAreFoundAndRemoved() throws SQLException {
    sql(
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO favourite (article_id, marked_at) VALUES (98765, 1)",
        "INSERT INTO article_note (article_id, text, changed_at) VALUES (98765, '读过', 1)",
        "INSERT INTO highlight (article_id, block, first_char, end_char, quote, before, after,"
            + " attached, colour, created_at, changed_at)"
            + " VALUES (98765, 0, 0, 2, '读过', '', '', 1, 'yellow', 1, 1)",
        "INSERT INTO article_tag (article_id, tag_id, tagged_at) VALUES (98765, 98765, 1)",
        "INSERT INTO reading_list_article (list_id, article_id, position) VALUES (98765, 98765, 0)",
        "INSERT INTO article_line (article_id, ordinal, first_line, last_line)"
            + " VALUES (98765, 1, 1, 1)");
    assertEquals(Map.of(REFERENCES, Status.DAMAGED, DIGESTS, Status.DAMAGED), unsound(false));
    assertEquals(Map.of(DIGESTS, Status.REPAIRED), unsound(true));
    assertEquals(Map.of(), unsound(false));
  }

  @Test
  void aLineThatBelongsToNobodyIsFoundAndTheIssueReadAgain() throws SQLException {
    sql("DELETE FROM article_line WHERE article_id = " + first.id());
    assertEquals(Map.of(LINES, Status.DAMAGED, DIGESTS, Status.DAMAGED), unsound(false));
    assertEquals(Map.of(DIGESTS, Status.REPAIRED), unsound(true));
    assertEquals(Map.of(), unsound(false));
    try (Archive archive = Archive.open(home)) {
      assertTrue(archive.catalogue().article(first.id()).orElseThrow().summary().favourite());
    }
  }

  @Test
  void aSourceThatIsNotWhatWasImportedIsFoundAndNamed() throws SQLException {
    sql("UPDATE source SET packed = x'0102' WHERE issue_id = " + first.issueId());
    assertEquals(
        Map.of(SOURCE, Status.DAMAGED, LINES, Status.DAMAGED, DIGESTS, Status.DAMAGED),
        unsound(false));
    try (Archive archive = Archive.open(home)) {
      CheckReport report = archive.check(true);
      assertFalse(report.sound());
      Message message = message(report, SOURCE);
      assertEquals("check.sources-damaged", message.code());
      assertTrue(message.toString().contains(first.journal()), message.toString());
    }
  }

  @Test
  void aSourceThatIsAnotherOneIsFoundThoughItCanBeRead() throws SQLException {
    sql(
        "UPDATE source SET packed = (SELECT packed FROM source WHERE issue_id <> %1$d)"
                .formatted(first.issueId())
            + " WHERE issue_id = %1$d".formatted(first.issueId()));
    assertEquals(Status.DAMAGED, unsound(false).get(SOURCE));
    assertEquals(Status.DAMAGED, unsound(true).get(SOURCE), "nothing can bring it back");
  }

  @Test
  void aSourceThatIsGoneIsCountedBesideThoseThatAreBroken() throws SQLException {
    sql("DELETE FROM source WHERE issue_id = " + first.issueId());
    try (Archive archive = Archive.open(home)) {
      Message message = message(archive.check(false), SOURCE);
      assertEquals(List.of(List.of(LOST)), message.arguments());
    }
    sql("UPDATE source SET packed = x'0102'");
    try (Archive archive = Archive.open(home)) {
      List<?> broken = (List<?>) message(archive.check(false), SOURCE).arguments().getFirst();
      assertEquals(2, broken.size(), broken::toString);
      assertEquals("title.title", ((Message) broken.getFirst()).code());
      assertEquals(LOST, broken.getLast());
    }
  }

  @Test
  void whatIsWrongOrMendedWithAnIssueNamesItAndWhatIsSoundNone() throws SQLException {
    long issue = first.issueId();
    sql(
        "DELETE FROM article_line WHERE article_id = " + first.id(),
        "UPDATE issue SET articles = articles + 1 WHERE id = " + issue);
    List<Long> one = List.of(issue);
    assertEquals(Map.of(DIGESTS, one, LINES, one, COUNTS, one), spokenOf(false));
    assertEquals(Map.of(DIGESTS, one, COUNTS, one), spokenOf(true));
    assertEquals(Map.of(), spokenOf(false));
    sql("UPDATE source SET packed = x'0102' WHERE issue_id = " + issue);
    assertEquals(Map.of(SOURCE, one, LINES, one), spokenOf(false));
  }

  private Map<String, List<Long>> spokenOf(boolean repair) {
    try (Archive archive = Archive.open(home)) {
      return archive.check(repair).findings().stream()
          .filter(f -> !f.issues().isEmpty())
          .collect(Collectors.toMap(f -> f.check().code(), CheckFinding::issues));
    }
  }

  @Test
  void anIndexOfTheDatabaseThatLacksRowsIsFoundAndMadeAnew() throws SQLException {
    // As after a disk lost one write: everything opens and reads, and lists are short of a row.
    sql(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX warning_of_issue ON warning (article_id)'"
            + " WHERE name = 'warning_of_issue'");
    assertEquals(Status.DAMAGED, unsound(false).get(STRUCTURE));
    assertTrue(Archive.repair(home, Progress.NONE).sound());
    assertEquals(Map.of(), unsound(false));
  }

  @Test
  void aReaderDoesNotCallAnIndexDamagedThatTheWriterHasYetToBringUp() throws SQLException {
    try (Archive writer = Archive.openAtRest(home);
        Archive reader = Archive.openAtRest(home)) {
      assertTrue(reader.access().refused());
      sql("INSERT OR REPLACE INTO change_log (issue_id, deleted) VALUES (98765, 1)");
      assertTrue(reader.check(false).sound(), reader.check(false)::toString);
      assertFalse(writer.access().refused());
    }
  }

  @Test
  void anIndexWithADamagedFileIsMadeAnew() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("index"))) {
      Path largest =
          all.filter(Files::isRegularFile)
              .max(Comparator.comparingLong(p -> p.toFile().length()))
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
        bytes[i] ^= 0x5a;
      }
      Files.write(largest, bytes);
    }
    try (Archive archive = Archive.open(home)) {
      archive.check(true);
      assertTrue(archive.check(false).sound(), archive.check(false)::toString);
      SearchRequest request = SearchRequest.of("\"" + first.title() + "\"", 5);
      assertEquals(
          first.id(), archive.searcher().search(request, () -> false).hits().get(0).article().id());
    }
  }

  @Test
  void aDamagedDatabaseFileIsFoundAndTheCheckGoesOn() throws IOException, SQLException {
    sql("VACUUM");
    Path file = home.resolve("kange.db");
    byte[] bytes = Files.readAllBytes(file);
    // A table that nobody needs for opening becomes nonsense.
    int page = rootPage(file, "block");
    Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x5a);
    Files.write(file, bytes);
    try (Archive archive = Archive.open(home)) {
      CheckReport report = archive.check(false);
      assertEquals(12, report.findings().size());
      assertEquals(Status.DAMAGED, statuses(report).get(STRUCTURE));
      Set<String> damaged = Set.of("check.database-file-damaged", "store.corrupt");
      assertTrue(damaged.contains(message(report, STRUCTURE).code()), report::toString);
    }
  }

  private static int rootPage(Path database, String table) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = c.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
      return row.getInt(1);
    }
  }

  @Test
  void anIndexThatLacksAnIssueIsFound() throws SQLException {
    // An issue without a place in the change log: the index never hears of its deletion.
    sql("PRAGMA foreign_keys = ON", "DELETE FROM issue WHERE id = " + first.issueId());
    assertEquals(
        Map.of(INDEX, Status.DAMAGED, DIGESTS, Status.DAMAGED, DERIVED, Status.DAMAGED),
        unsound(false));
    // An issue without its source comes back from nowhere: that is told once, and logged.
    assertEquals(Map.of(DIGESTS, Status.DAMAGED, DERIVED, Status.REPAIRED), unsound(true));
    assertEquals(Map.of(), unsound(false));
  }

  private Map<String, Status> unsound(boolean repair) {
    try (Archive archive = Archive.open(home)) {
      Map<String, Status> statuses = statuses(archive.check(repair));
      statuses.values().removeIf(s -> s == Status.SOUND);
      return statuses;
    }
  }

  private static Message message(CheckReport report, String check) {
    return report.findings().stream()
        .filter(f -> f.check().code().equals(check))
        .findFirst()
        .orElseThrow()
        .message();
  }

  private static Map<String, Status> statuses(CheckReport report) {
    return report.findings().stream()
        .collect(Collectors.toMap(f -> f.check().code(), CheckFinding::status));
  }

  private void sql(String... statements) throws SQLException {
    RawSql.run(home.resolve("kange.db"), statements);
  }
}
