package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;
import kange.store.TestKeys;
import kange.store.catalogue.NameStore;
import kange.store.issue.ColumnSortKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that earlier versions made. */
class MigrationTest {
  private static final String FIRST_ISSUE =
      "INSERT INTO issue (journal, label, label_sort, recency, articles, characters, doubts,"
          + " imported_at) VALUES (?, ?, ?, 0, 0, 0, 0, 0)";

  @TempDir Path folder;

  @Test
  void anIssueNamedAfterItsFileLosesTheEndingAndTheIndexHearsOfIt() throws Exception {
    Path file = folder.resolve("kange.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Sql.script(c, script("001-archive.sql"));
      Sql.script(c, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
      Sql.script(c, "PRAGMA user_version = 1");
      add(c, null, "灯.TXT", "deng1灯 txt");
      add(c, null, "夜.md.txt", "ye4夜 mdtxt");
      add(c, "报.txt", "报.txt", "bao4报 txt");
      add(c, null, "路.md", "lu4路 md");
      add(c, null, ".txt", "txt");
      for (int issue = 1; issue <= 5; issue++) {
        ChangeLog.record(c, issue, false);
      }
    }
    try (Database database = Database.open(file)) {
      assertEquals(
          List.of("灯 deng1灯 ", "夜.md ye4夜 md", "报.txt bao4报 txt", "路 lu4路 ", ".txt txt"),
          database.read(
              c ->
                  Sql.list(
                      c,
                      "SELECT label || ' ' || label_sort FROM issue ORDER BY id",
                      r -> r.getString(1))));
      assertEquals(
          List.of(1L, 2L, 4L),
          new ChangeLog(database).after(5, 10).stream().map(ChangeLog.Change::issue).toList());
    }
  }

  @Test
  void columnsAndAuthorsOfAnOlderArchiveAreCountedAndSpelled() throws Exception {
    Path file = folder.resolve("kange.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String name : List.of("001-archive.sql", "002-journal-habits.sql", "003-marks.sql")) {
        Sql.script(c, script(name));
      }
      Sql.script(c, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
      Sql.script(c, "PRAGMA user_version = 3");
      add(c, "灯", "灯", "deng1灯 ");
      Sql.script(c, "INSERT INTO column_name (name, sort_key) VALUES ('江声', 'jiang1江 sheng1声 ')");
      Sql.script(c, "INSERT INTO author VALUES (7, '江涛', 'person', 'jiangtao', 'jt', 'jiang1江 ')");
      for (int article = 1; article <= 2; article++) {
        Sql.update(
            c,
            "INSERT INTO article (issue_id, ordinal, recency, title, title_key, column_id,"
                + " confidence, characters, doubts) VALUES (1, ?, 0, '', '', 1, 1, 0, 0)",
            article);
        Sql.update(c, "INSERT INTO article_author VALUES (?, 1, 7), (?, 2, 7)", article, article);
      }
    }
    try (Database database = Database.open(file)) {
      NameStore names = new NameStore(database);
      NameFilter typed = new NameFilter(NameKind.COLUMN, "p江", NameOrder.NAME);
      assertEquals(List.of(), names.page(typed, 0, 9));
      ColumnSortKeys.complete(database, new TestKeys());
      IndexedName column = new IndexedName("江声", NameKind.COLUMN, "J", 2);
      assertEquals(List.of(column), names.page(typed, 0, 9));
      IndexedName author = new IndexedName("江涛", NameKind.PERSON, "J", 2);
      assertEquals(List.of(author), names.page(NameFilter.all(NameKind.PERSON), 0, 9));
    }
  }

  private static void add(Connection c, String journal, String label, String sort)
      throws Exception {
    try (PreparedStatement statement = c.prepareStatement(FIRST_ISSUE)) {
      statement.setString(1, journal);
      statement.setString(2, label);
      statement.setString(3, sort);
      statement.executeUpdate();
    }
  }

  private static String script(String name) throws Exception {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
