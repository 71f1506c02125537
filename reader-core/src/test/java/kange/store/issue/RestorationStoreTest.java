package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.history.LogQuery;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.digest.IssueDigest;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was damaged is written as it was, under the ids it had, and only where a digest proves it.
 */
class RestorationStoreTest {
  private static final ParsedIssue ISSUE = Issues.issue("远山机关", 2026, "2", 3);
  private static final long NOWHERE = 99;

  @TempDir Path folder;
  private Path file;
  private Stores stores;
  private RestorationStore restoration;
  private IssueDigest.Filing filing;
  private Map<String, List<String>> before;
  private List<Long> ids;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    stores = EmptyArchive.open(file);
    restoration = stores.restoration();
    stores.issues().add(Issues.incoming(ISSUE));
    filing = restoration.filing(1).orElseThrow();
    ids = restoration.articles(1);
    before = TableDump.of(stores.database());
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private boolean restored(long id) {
    return restoration.restore(id, 1, (int) id, ISSUE.articles().get((int) id - 1));
  }

  private boolean restoredIssue() {
    return restoration.restore(1, ISSUE, filing, ids);
  }

  private Map<String, List<String>> rows() {
    return TableDump.rows(stores.database());
  }

  @Test
  void whatAnIssueWasFiledWithIsKnown() {
    NewIssue incoming = Issues.incoming(ISSUE);
    assertEquals(
        new IssueDigest.Filing(
            Optional.of("远山机关20262"),
            incoming.importedAt().toEpochMilli(),
            Optional.of(1),
            Optional.of("{}"),
            incoming.source().bytes().length),
        filing);
    assertEquals(Optional.empty(), restoration.filing(NOWHERE));
    assertEquals(List.of(1L, 2L, 3L), ids);
    assertEquals(List.of("远山机关2026-2.txt"), restoration.fileNames(1));
    stores.issues().replace(1, Issues.incoming(Issues.issue("远山机关", 2026, "4", 1)));
    assertEquals(
        List.of("远山机关2026-2.txt", "远山机关2026-4.txt"),
        restoration.fileNames(1).stream().sorted().toList());
  }

  @Test
  void whatIsLeftOfAnArticleIsReadAsFarAsItCanBe() throws SQLException {
    assertEquals(Optional.of(ISSUE.articles().getFirst()), restoration.article(1));
    assertEquals(Optional.empty(), restoration.article(NOWHERE));
    RawSql.run(file, "UPDATE block SET kind = 'paragraqh' WHERE article_id = 1");
    assertEquals(Optional.empty(), restoration.article(1));
  }

  @Test
  void anArticleComesBackRowByRowUnderItsIds() throws SQLException {
    for (String damage :
        List.of(
            "UPDATE article SET title = '渡囗', subtitle = NULL, page = 99, characters = 0 WHERE id = 2",
            "UPDATE article SET column_id = NULL, title_key = '?', doubts = 7 WHERE id = 2",
            "UPDATE block SET text = '?' WHERE article_id = 2",
            "DELETE FROM block WHERE article_id = 2 AND ordinal = 1",
            "DELETE FROM block WHERE article_id = 2 AND ordinal = 2",
            "INSERT INTO block (article_id, ordinal, kind, level, text, lines) VALUES (2, 3, 'quote', 0, '', '1-1')",
            "DELETE FROM article_line WHERE article_id = 2",
            "UPDATE article_line SET last_line = 90 WHERE article_id = 2",
            "UPDATE warning SET code = '?' WHERE article_id = 2")) {
      RawSql.run(file, damage);
      assertTrue(restored(2), damage);
      assertEquals(before, TableDump.of(stores.database()), damage);
    }
    assertEquals(1, stores.changes().after(1, 9).size(), "search reads it again");
    RawSql.run(file, "DELETE FROM warning WHERE article_id = 2");
    assertTrue(restored(2), "under whatever number");
    assertEquals(Optional.of(ISSUE.articles().get(1)), restoration.article(2));
  }

  /** The last row that bears a name takes it along. */
  @Test
  void anAuthorWhoWroteThisArticleOnlyIsNotLostWithARowInTheWrongPlace() throws SQLException {
    RawSql.run(file, "UPDATE article_author SET ordinal = 2 WHERE article_id = 2");
    assertTrue(restored(2));
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void anArticleThatIsGoneComesBackToItsPlaceOrElseToTheEnd() throws SQLException {
    RawSql.run(file, "DELETE FROM article WHERE id = 2", "DELETE FROM block WHERE article_id = 2");
    assertTrue(restored(2));
    assertEquals(List.of(1L, 2L, 3L), restoration.articles(1));
    RawSql.run(
        file, "DELETE FROM article WHERE id = 2", "UPDATE article SET ordinal = 2 WHERE id = 3");
    assertTrue(restored(2));
    assertEquals(List.of(1L, 3L, 2L), restoration.articles(1));
    assertEquals(Optional.of(ISSUE.articles().get(1)), restoration.article(2));
  }

  @Test
  void nothingIsWrittenThatNoDigestProves() throws SQLException {
    RawSql.run(file, "UPDATE article SET title = '渡囗' WHERE id = 2");
    Map<String, List<String>> damaged = rows();
    assertFalse(restoration.restore(2, 1, 2, ISSUE.articles().getFirst()));
    assertFalse(restoration.restore(NOWHERE, 1, 2, ISSUE.articles().get(1)));
    assertFalse(restoration.restore(1, ISSUE, filing, ids.reversed()));
    assertEquals(damaged, rows());
  }

  @Test
  void theIdOfARowThatIsGoneIsGuessedFromItsNeighboursUnlessItIsAnothers() throws SQLException {
    RawSql.run(file, "DELETE FROM block WHERE id = 3", "UPDATE block SET id = 30 WHERE id = 2");
    RawSql.run(file, "UPDATE block SET id = 3 WHERE id = 6");
    assertTrue(restored(2));
    List<Long> now =
        stores
            .database()
            .read(
                c ->
                    Sql.list(
                        c,
                        "SELECT id FROM block WHERE article_id = 2 ORDER BY ordinal",
                        r -> r.getLong(1)));
    assertEquals(List.of(31L, 4L), now);
  }

  @Test
  void anIssueComesBackWithAllThatStandsBesideItsArticles() throws SQLException {
    for (String damage :
        List.of(
            "UPDATE issue SET journal = '?', year = 1, identity = NULL, imported_at = 5",
            "UPDATE issue SET parser = NULL, habits = '[]', origins = '{}', articles = 9, characters = 9, doubts = 9",
            "UPDATE source SET file = '?', charset = '?', lines = 0, size = 0",
            "DELETE FROM issue_column WHERE ordinal = 2",
            "UPDATE issue_column SET name = '?'",
            "UPDATE leftover SET kind = 'noise'",
            "UPDATE leftover_line SET last_line = 9",
            "DELETE FROM leftover_line",
            "UPDATE warning SET message_code = '?' WHERE article_id IS NULL",
            "UPDATE article SET ordinal = 9 - ordinal")) {
      RawSql.run(file, damage);
      assertTrue(restoredIssue(), damage);
      assertEquals(before, TableDump.of(stores.database()), damage);
    }
  }

  @Test
  void anIssueWithARowThatNobodyKnowsOfStaysAsItIs() throws SQLException {
    RawSql.run(
        file,
        "UPDATE issue SET journal = '?'",
        "INSERT INTO article (issue_id, ordinal, recency, title, title_key, confidence, characters,"
            + " doubts) VALUES (1, 9, 0, '', '', 0, 0, 0)");
    Map<String, List<String>> damaged = rows();
    assertFalse(restoredIssue());
    assertEquals(damaged, rows());
  }

  @Test
  void anIssueWithoutItsSourceIsListedAgain() throws SQLException {
    RawSql.run(file, "DELETE FROM source");
    assertEquals(Optional.empty(), stores.issues().find(1));
    assertEquals(1, restoration.standInForLostSources());
    assertEquals("远山机关", stores.issues().find(1).orElseThrow().sourceFile());
    assertEquals(0, restoration.standInForLostSources());
  }

  @Test
  void linesThatWereTakenFromASourceComeBack() throws SQLException {
    IssueSource source = stores.sources().find(1).orElseThrow();
    TakenText taken = source.taken().orElseThrow();
    RawSql.run(file, "UPDATE source_text SET reader = '?'");
    TakenText other = new TakenText("TEST", 2, taken.lines(), taken.pages());
    assertFalse(restoration.restore(1, "[1]", other));
    assertTrue(restoration.restore(1, "[1]", taken));
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void namesComeBackUnderTheirIds() throws SQLException {
    RawSql.run(file, "UPDATE author SET name = name || '?'", "UPDATE column_name SET pinyin = '?'");
    NameRestoration names = stores.nameRestoration();
    Contributor author = new Contributor("单田", ContributorKind.PERSON);
    assertFalse(names.restoreAuthor(1, new Contributor("单田", ContributorKind.ORGANIZATION)));
    assertTrue(names.restoreAuthor(1, author));
    assertTrue(names.restoreAuthor(2, new Contributor("江涛", ContributorKind.PERSON)));
    assertFalse(names.restoreColumn(1, "调研"));
    assertTrue(names.restoreColumn(1, "特稿"));
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void whatWasMendedAndWhatIsLostIsLogged() {
    restoration.log(Issues.by(), 0, 0);
    assertEquals(1, stores.history().countLog(LogQuery.ALL), "the import alone");
    restoration.log(Issues.by(), 2, 0);
    restoration.log(Issues.by(), 0, 3);
    assertEquals(
        List.of("history.lost", List.of(3), "history.mended", List.of(2)),
        stores.history().log(LogQuery.ALL, 0, 2).stream()
            .flatMap(e -> List.of(e.what().code(), e.what().arguments()).stream())
            .toList());
  }

  @Test
  void anArticleThatCameToAnotherIssueComesBackToItsOwn() throws SQLException {
    Article article = ISSUE.articles().get(1);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 1)));
    RawSql.run(file, "UPDATE article SET issue_id = 2, ordinal = 7 WHERE id = 2");
    assertTrue(restoration.restore(2, 1, 2, article));
    assertEquals(Optional.of(article), restoration.article(2));
    assertEquals(List.of(4L), restoration.articles(2));
  }
}
