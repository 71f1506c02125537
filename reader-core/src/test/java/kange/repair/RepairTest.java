package kange.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.archive.ChineseKeysForTests;
import kange.faults.FilledArchive;
import kange.faults.Folders;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.issue.NewIssue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is brought back where not even the parser reads the issue as it was read then. */
class RepairTest {
  @TempDir static Path once;
  @TempDir Path folder;
  private Path database;
  private Stores stores;
  private long issue;

  @BeforeAll
  static void fillOnce() {
    FilledArchive.fill(once.resolve("archive"), once.resolve("files"));
  }

  @BeforeEach
  void fill() throws IOException {
    Path home = folder.resolve("archive");
    Folders.copy(once.resolve("archive"), home);
    database = home.resolve(Stores.FILE);
    stores = Stores.open(database, false, ChineseKeysForTests.keys());
    // One that was not corrected.
    issue =
        stores.issues().ids().stream()
            .filter(id -> stores.reviews().find(id).isEmpty())
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private void repair() {
    new ArchiveRepair(stores, Progress.NONE).run(stores.digests().faults(() -> false));
  }

  private ParsedIssue parsed() {
    return stores.issues().parsed(issue).orElseThrow();
  }

  private void assertMended(ParsedIssue before) {
    assertFalse(stores.digests().faults(() -> false).isEmpty(), "nothing was damaged");
    repair();
    assertEquals(List.of(), stores.digests().faults(() -> false));
    assertEquals(before, parsed());
  }

  /** As an older parser may have read it: titles that today's does not give. */
  private void readByAnOlderParser() {
    ParsedIssue now = parsed();
    List<Article> older =
        now.articles().stream().map(a -> a.withText("旧读" + a.title(), a.blocks())).toList();
    ParsedIssue then =
        new ParsedIssue(
            now.source(),
            now.issue(),
            now.columns(),
            older,
            now.other(),
            now.warnings(),
            now.origins());
    stores
        .issues()
        .replace(
            issue,
            new NewIssue(
                then,
                stores.sources().find(issue).orElseThrow(),
                stores.lookup().identity(issue),
                Instant.now(),
                Operation.by("测试员"),
                0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE block SET text = '改掉了' WHERE article_id = ? AND ordinal = 1",
        "UPDATE block SET text = '改掉了' WHERE article_id = ?",
        "DELETE FROM block WHERE article_id = ? AND ordinal = 2",
        "UPDATE article SET byline = '改掉了' WHERE id = ?",
        "UPDATE article SET subtitle = '改掉了' WHERE id = ?",
        "UPDATE article SET kicker = '改掉了' WHERE id = ?",
        "UPDATE article SET note = '改掉了' WHERE id = ?",
        "UPDATE article SET source = '改掉了' WHERE id = ?",
        "UPDATE article SET page = 777 WHERE id = ?",
        "UPDATE article SET confidence = 0.123 WHERE id = ?",
        "DELETE FROM warning WHERE article_id = ?",
        "DELETE FROM article_line WHERE article_id = ?",
      })
  void whatIsReadOtherwiseTodayIsMendedPieceByPiece(String statement) throws SQLException {
    readByAnOlderParser();
    ParsedIssue before = parsed();
    long article =
        stores
            .database()
            .readAlone(
                c -> {
                  try (Statement s = c.createStatement();
                      ResultSet r =
                          s.executeQuery(
                              "SELECT a.id FROM article a WHERE a.issue_id = "
                                  + issue
                                  + " AND EXISTS (SELECT 1 FROM warning w WHERE w.article_id = a.id)"
                                  + " AND (SELECT count(*) FROM block b WHERE b.article_id = a.id) > 2"
                                  + " ORDER BY a.ordinal LIMIT 1")) {
                    return r.getLong(1);
                  }
                });
    RawSql.run(database, statement.replace("?", Long.toString(article)));
    assertMended(before);
  }

  @Test
  void aTitleThatNoSourceGivesAnyMoreStaysNamedAndIsNotGuessed() throws SQLException {
    readByAnOlderParser();
    RawSql.run(database, "UPDATE article SET title = '改掉了' WHERE issue_id = " + issue);
    ParsedIssue damaged = parsed();
    int faults = stores.digests().faults(() -> false).size();
    repair();
    assertEquals(faults, stores.digests().faults(() -> false).size());
    assertEquals(damaged, parsed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM digest WHERE unit IN ('article', 'issue')",
        "UPDATE digest SET digest = zeroblob(20) WHERE unit = 'article'",
        "UPDATE digest SET \"key\" = '[4711]' WHERE unit = 'tag'",
        "UPDATE digest SET unit = 'tog' WHERE unit = 'tag'",
      })
  void digestsThatAreThemselvesDamagedAreWrittenAnewWhereTheRestIsAsItsSourceHasIt(String statement)
      throws SQLException {
    ParsedIssue before = parsed();
    RawSql.run(database, statement);
    assertMended(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "issue", "tag", "log", "source"})
  void aBitTurnedInADigestIsNotTakenForAChangeOfWhatItProves(String unit) throws SQLException {
    ParsedIssue before = parsed();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement()) {
      byte[] digest;
      try (ResultSet r =
          s.executeQuery("SELECT digest FROM digest WHERE unit = '" + unit + "' LIMIT 1")) {
        digest = r.getBytes(1);
      }
      byte[] turned = digest.clone();
      turned[5] ^= 16;
      try (PreparedStatement update =
          c.prepareStatement("UPDATE digest SET digest = ? WHERE unit = ? AND digest = ?")) {
        update.setBytes(1, turned);
        update.setString(2, unit);
        update.setBytes(3, digest);
        assertEquals(1, update.executeUpdate());
      }
    }
    assertMended(before);
  }

  @Test
  void aCardWhoseIdentityOrFileNameWasChangedGetsItsOwnBack() throws SQLException {
    ParsedIssue before = parsed();
    RawSql.run(
        database,
        "UPDATE issue SET identity = NULL, publisher = '改掉了' WHERE id = " + issue,
        "UPDATE source SET file = '改掉了.txt' WHERE issue_id = " + issue,
        "UPDATE leftover SET ordinal = ordinal + 100 WHERE issue_id = " + issue);
    assertMended(before);
    assertEquals(Optional.of(issue), stores.sources().issueOf(before.source().sha256()));
  }

  @Test
  void withoutASourceNothingIsMadeUp() throws SQLException {
    RawSql.run(
        database,
        "UPDATE source SET packed = x'00'",
        "DELETE FROM review",
        "DELETE FROM block WHERE ordinal = 1",
        "UPDATE issue SET publisher = '改掉了'",
        "UPDATE author SET name = name || '改'",
        "UPDATE column_name SET name = name || '改'");
    int faults = stores.digests().faults(() -> false).size();
    repair();
    assertEquals(faults, stores.digests().faults(() -> false).size());
  }
}
