package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kange.archive.Archive;
import kange.archive.ChineseKeysForTests;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.ParsedIssue;
import kange.store.RawSql;
import kange.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are each what their source says, and stand where another stood. */
class ExchangedArticlesTest {
  /** What hangs on an article and is a part of it. */
  private static final List<String> PARTS =
      List.of("block", "article_author", "article_line", "warning");

  /** No article has it; a row is parked under it while two change places. */
  private static final long NOWHERE = -1;

  @TempDir static Path folder;
  @TempDir Path own;
  private static Path sound;
  private static List<Object> before;
  private Path home;
  private Path database;

  @BeforeAll
  static void fill() {
    sound = folder.resolve("archive");
    FilledArchive.fill(sound, folder.resolve("files"));
    try (Archive archive = Archive.openAtRest(sound)) {
      before = read(archive);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    home = own.resolve("archive");
    Folders.copy(sound, home);
    database = home.resolve("kange.db");
  }

  @Test
  void twoThatChangedIdsGetThemBack() throws SQLException {
    exchange(article(0), article(1));
    assertMended();
  }

  @Test
  void twoThatChangedPlacesAndIdsGetThemBack() throws SQLException {
    long one = article(0);
    long other = article(1);
    exchange(one, other);
    run(
        "UPDATE article SET ordinal = ordinal + 90000 WHERE id IN (" + one + ", " + other + ")",
        "UPDATE article SET ordinal = (SELECT ordinal - 90000 FROM article b WHERE b.id = "
            + other
            + ") WHERE id = "
            + one,
        "UPDATE article SET ordinal = (SELECT count(*) + 1 FROM article b WHERE b.issue_id ="
            + " article.issue_id AND b.id < article.id) WHERE id = "
            + other);
    assertMended();
  }

  @Test
  void oneThatBecameACopyOfItsNeighbourIsItselfAgain() throws SQLException {
    long one = article(0);
    long other = article(1);
    List<String> statements = new ArrayList<>();
    for (String part : PARTS) {
      statements.add("DELETE FROM " + part + " WHERE article_id = " + one);
      statements.addAll(copied(part, other, one));
    }
    statements.add(
        "UPDATE article SET (title, subtitle, kicker, byline, column_id, page, source, note,"
            + " confidence, characters) = (SELECT title, subtitle, kicker, byline, column_id, page,"
            + " source, note, confidence, characters FROM article b WHERE b.id = "
            + other
            + ") WHERE id = "
            + one);
    run(statements.toArray(String[]::new));
    assertMended();
  }

  @Test
  void aCorrectionThatSomebodyTookBackByHandIsMadeAgain() throws SQLException {
    run("UPDATE article SET title = '" + filedTitle() + "' WHERE title = '改过的题目'");
    assertMended();
  }

  @Test
  void oneThatStandsTwiceIsNotCalledSoundAndTheFirstStaysAsItIs() throws SQLException {
    long one = article(0);
    List<String> statements = new ArrayList<>();
    String columns = String.join(", ", columns("article", List.of("id", "ordinal")));
    statements.add(
        "INSERT INTO article (id, ordinal, "
            + columns
            + ") SELECT 9999, 9999, "
            + columns
            + " FROM article WHERE id = "
            + one);
    for (String part : PARTS) {
      statements.addAll(copied(part, one, 9999));
    }
    run(statements.toArray(String[]::new));
    try (Archive archive = Archive.openAtRest(home)) {
      assertFalse(archive.check(false).sound(), "not seen");
    }
    for (int time = 0; time < 2; time++) {
      assertFalse(Archive.repair(home, Progress.NONE).sound(), "nothing proves the second");
    }
    try (Archive archive = Archive.openAtRest(home)) {
      List<Object> after = read(archive);
      assertEquals(before.size() + 2, after.size(), "it stays for people to look at");
      assertEquals(after.size() - 1, after.stream().filter(before::contains).count());
    }
  }

  private void assertMended() {
    try (Archive archive = Archive.openAtRest(home)) {
      assertNotEquals(before, read(archive), "nothing was changed");
      assertFalse(archive.check(false).sound(), "not seen");
    }
    assertTrue(Archive.repair(home, Progress.NONE).sound());
    try (Archive archive = Archive.openAtRest(home)) {
      assertEquals(before, read(archive));
    }
  }

  /** What a reader finds under which identity. */
  private static List<Object> read(Archive archive) {
    List<Object> read = new ArrayList<>();
    for (ArticleSummary summary : archive.catalogue().articles(ArticleFilter.ALL, 0, 500)) {
      read.add(summary);
      read.add(archive.catalogue().article(summary.id()).orElseThrow().article());
    }
    return read;
  }

  /** The n-th article of an issue that nobody put anything right in. */
  private long article(int n) throws SQLException {
    return Long.parseLong(
        value(
            "SELECT id FROM article WHERE issue_id = (SELECT max(id) FROM issue WHERE id NOT IN"
                + " (SELECT issue_id FROM review)) ORDER BY ordinal LIMIT 1 OFFSET "
                + n));
  }

  /** What the corrected article was called before it was. */
  private String filedTitle() throws SQLException {
    long issue = Long.parseLong(value("SELECT issue_id FROM review"));
    int place = Integer.parseInt(value("SELECT ordinal FROM article WHERE title = '改过的题目'"));
    Stores stores = Stores.open(database, false, ChineseKeysForTests.keys());
    try {
      ParsedIssue filed = stores.reviews().find(issue).orElseThrow().filed();
      return filed.articles().get(place - 1).title();
    } finally {
      stores.database().close();
    }
  }

  private void exchange(long one, long other) throws SQLException {
    List<String> statements = new ArrayList<>();
    for (long[] step : new long[][] {{one, NOWHERE}, {other, one}, {NOWHERE, other}}) {
      statements.add("UPDATE article SET id = " + step[1] + " WHERE id = " + step[0]);
      for (String part : PARTS) {
        statements.add(
            "UPDATE " + part + " SET article_id = " + step[1] + " WHERE article_id = " + step[0]);
      }
    }
    run(statements.toArray(String[]::new));
  }

  private List<String> copied(String part, long from, long to) throws SQLException {
    String columns = String.join(", ", columns(part, List.of("id", "article_id")));
    return List.of(
        "INSERT INTO "
            + part
            + " (article_id, "
            + columns
            + ") SELECT "
            + to
            + ", "
            + columns
            + " FROM "
            + part
            + " WHERE article_id = "
            + from);
  }

  private List<String> columns(String table, List<String> without) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement();
        ResultSet rows = s.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    columns.removeAll(without);
    return columns;
  }

  private String value(String query) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement();
        ResultSet rows = s.executeQuery(query)) {
      return rows.getString(1);
    }
  }

  private void run(String... statements) throws SQLException {
    List<String> all = new ArrayList<>(List.of("PRAGMA foreign_keys = OFF"));
    all.addAll(List.of(statements));
    RawSql.run(database, all.toArray(String[]::new));
  }
}
