package kange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kange.model.Warning;

/** The parser's doubts, of an issue as a whole or of one article. */
final class WarningRows {
  private WarningRows() {}

  /**
   * @param article null for doubts about the whole issue
   */
  static void write(Connection c, long issue, Long article, List<Warning> warnings)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Warning w : warnings) {
      rows.add(
          new Object[] {
            issue, article, rows.size() + 1, w.code(), w.message(), Lines.write(w.lines())
          });
    }
    Sql.batch(
        c,
        "INSERT INTO warning (issue_id, article_id, ordinal, code, message, lines)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  static List<Warning> ofIssue(Connection c, long issue) throws SQLException {
    return Sql.list(
        c,
        "SELECT code, message, lines FROM warning"
            + " WHERE issue_id = ? AND article_id IS NULL ORDER BY ordinal",
        WarningRows::read,
        issue);
  }

  /** Doubts about articles, by article. */
  static Map<Long, List<Warning>> ofArticles(Connection c, List<Long> articles)
      throws SQLException {
    return Sql.grouped(
        c,
        "SELECT article_id, code, message, lines FROM warning"
            + " WHERE article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY article_id, ordinal",
        WarningRows::read,
        Sql.ids(articles));
  }

  private static Warning read(ResultSet r) throws SQLException {
    return new Warning(
        r.getString("code"), r.getString("message"), Lines.read(r.getString("lines")));
  }
}
