package kange.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.model.reading.ArticleText;

/** SQLite FTS5 with trigrams; it scans for what is shorter than three characters. */
final class TrigramContender implements Contender {
  private Connection connection;

  @Override
  public String name() {
    return "SQLite FTS5 trigram";
  }

  @Override
  public void build(Library library, Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("trigram.db"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'trigram')");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO t(rowid, text) VALUES (?, ?)")) {
      for (long issue = 1; issue <= library.stores().issues().count(); issue++) {
        for (ArticleText text : library.stores().articles().ofIssue(issue)) {
          insert.setLong(1, text.summary().id());
          insert.setString(2, Generator.plain(text));
          insert.executeUpdate();
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public Answer search(List<String> runs) throws SQLException {
    boolean indexed = runs.stream().allMatch(r -> r.codePointCount(0, r.length()) >= 3);
    String where =
        indexed
            ? "t MATCH ?"
            : runs.stream().map(r -> "text LIKE ?").collect(Collectors.joining(" AND "));
    List<String> values =
        indexed
            ? List.of(runs.stream().map(r -> '"' + r + '"').collect(Collectors.joining(" ")))
            : runs.stream().map(r -> "%" + r + "%").toList();
    String order = indexed ? " ORDER BY rank" : "";
    List<Long> ids = new ArrayList<>();
    query("SELECT rowid FROM t WHERE " + where + order + " LIMIT 10", values, ids);
    List<Long> total = new ArrayList<>();
    query("SELECT count(*) FROM t WHERE " + where, values, total);
    return new Answer(total.get(0).intValue(), ids);
  }

  private void query(String sql, List<String> values, List<Long> into) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        select.setString(i + 1, values.get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          into.add(rows.getLong(1));
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
