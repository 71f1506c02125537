package kange.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is an issue's follows from foreign keys alone, whatever tables there are. */
class IssueTablesTest {
  @TempDir Path folder;
  private Connection c;

  @BeforeEach
  void connect() throws SQLException {
    c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tables.db"));
    // Those that point come before those that are pointed at.
    for (String table :
        List.of(
            "word (id INTEGER PRIMARY KEY, line_id INTEGER REFERENCES line ON DELETE CASCADE)",
            "line (id INTEGER PRIMARY KEY, page_id INTEGER REFERENCES page ON DELETE CASCADE,"
                + " author_id INTEGER REFERENCES author (id), listed_author INTEGER)",
            "page (id INTEGER PRIMARY KEY, issue_id INTEGER REFERENCES issue ON DELETE CASCADE,"
                + " next INTEGER REFERENCES page ON DELETE CASCADE)",
            "author (id INTEGER PRIMARY KEY, name TEXT UNIQUE,"
                + " town INTEGER REFERENCES town (number))",
            "town (number INTEGER PRIMARY KEY, \"group\" TEXT)",
            "issue (id INTEGER PRIMARY KEY, label TEXT)",
            "reader (id INTEGER PRIMARY KEY, town INTEGER REFERENCES town (number))",
            "last_seen (id INTEGER PRIMARY KEY,"
                + " issue_id INTEGER REFERENCES issue ON DELETE SET NULL)")) {
      Sql.update(c, "CREATE TABLE " + table);
    }
  }

  @AfterEach
  void close() throws SQLException {
    c.close();
  }

  private Map<String, IssueTable> tables() throws SQLException {
    return IssueTables.of(c).stream()
        .collect(Collectors.toMap(IssueTable::name, Function.identity()));
  }

  @Test
  void whatGoesWithAnIssueIsItsOwnAndWhatThatNamesIsShared() throws SQLException {
    Map<String, Boolean> shared =
        IssueTables.of(c).stream().collect(Collectors.toMap(IssueTable::name, IssueTable::shared));
    assertEquals(
        Map.of(
            "issue", false, "page", false, "line", false, "word", false, "author", true, "town",
            true),
        shared);
  }

  @Test
  void tablesThatArePointedAtComeFirst() throws SQLException {
    List<String> order = IssueTables.of(c).stream().map(IssueTable::name).toList();
    assertTrue(order.indexOf("issue") < order.indexOf("page"), order::toString);
    assertTrue(order.indexOf("page") < order.indexOf("line"), order::toString);
    assertTrue(order.indexOf("author") < order.indexOf("line"), order::toString);
    assertTrue(order.indexOf("town") < order.indexOf("author"), order::toString);
    assertTrue(order.indexOf("line") < order.indexOf("word"), order::toString);
  }

  @Test
  void whatTriggersComputeIsNotKept() throws SQLException {
    assertEquals(List.of("id", "page_id", "author_id"), tables().get("line").columns());
    assertEquals(
        List.of("\"number\"", "\"group\""), IssueTable.quoted(tables().get("town").columns()));
  }

  @Test
  void theTablesThatColumnsPointAtAreKnown() throws SQLException {
    assertEquals(Map.of("issue_id", "issue", "next", "page"), tables().get("page").references());
    assertEquals(Map.of(), tables().get("issue").references());
  }

  @Test
  void rowsOfOneIssueAreFoundAndNoneOfAnothers() throws SQLException {
    for (int issue = 1; issue <= 2; issue++) {
      Sql.update(c, "INSERT INTO town VALUES (?, '城')", issue);
      Sql.update(c, "INSERT INTO author VALUES (?, ?, ?)", issue, "作者" + issue, issue);
      Sql.update(c, "INSERT INTO issue VALUES (?, '刊')", issue);
      Sql.update(c, "INSERT INTO page VALUES (?, ?, NULL)", issue, issue);
      Sql.update(c, "INSERT INTO line VALUES (?, ?, ?, 9)", issue, issue, issue);
      Sql.update(c, "INSERT INTO word VALUES (?, ?)", issue, issue);
    }
    for (IssueTable table : IssueTables.of(c)) {
      assertEquals(List.of(2L), Sql.list(c, table.select(), r -> r.getLong(1), 2), table::select);
      assertEquals(List.of(), Sql.list(c, table.select(), r -> r.getLong(1), 3), table::select);
    }
  }

  @Test
  void aTableIsKnownByANumberOfItsOwnOnly() throws SQLException {
    Sql.update(
        c,
        "CREATE TABLE source (issue_id INTEGER PRIMARY KEY REFERENCES issue ON DELETE CASCADE,"
            + " file TEXT)");
    Sql.update(
        c,
        "CREATE TABLE place (issue_id INTEGER REFERENCES issue ON DELETE CASCADE, ordinal INTEGER,"
            + " PRIMARY KEY (issue_id, ordinal))");
    Sql.update(
        c,
        "CREATE TABLE code (code TEXT PRIMARY KEY, issue_id INTEGER REFERENCES issue ON DELETE CASCADE)");
    Map<String, IssueTable> tables = tables();
    KeptRows author = KeptRows.of(c, tables.get("author"), List.of("age", "name", "id"));
    assertEquals(List.of("name", "id"), author.columns());
    assertEquals(List.of("江涛", 3L), author.stored(List.of(40L, "江涛", 3L)));
    assertEquals(1, author.id().orElseThrow());
    assertEquals("INSERT INTO author (\"name\", \"id\") VALUES (?, ?)", author.insert());
    for (String other : List.of("source", "place", "code")) {
      IssueTable table = tables.get(other);
      assertFalse(KeptRows.of(c, table, table.columns()).id().isPresent(), other);
    }
    assertFalse(KeptRows.of(c, tables.get("author"), List.of("name")).id().isPresent());
    assertTrue(KeptRows.of(c, tables.get("author"), List.of("id")).id().isPresent());
  }

  @Test
  void numbersThatOthersBearByThenAreTold() throws SQLException {
    KeptRows town = KeptRows.of(c, tables().get("town"), List.of("number", "group"));
    Sql.update(c, "INSERT INTO town VALUES (4, '城')");
    List<List<Object>> rows = List.of(List.of(3L, "甲"), List.of(4L, "乙"));
    assertEquals(Set.of(4L), town.taken(c, rows));
    assertEquals(5, town.insertUnderNewId(c, rows.getLast()));
    assertEquals(
        "乙",
        Sql.list(c, "SELECT \"group\" FROM town WHERE number = 5", r -> r.getString(1)).getFirst());
  }
}
