package kange.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    return read(c, "issue_id = ? AND article_id IS NULL", issue);
  }

  static List<Warning> ofArticle(Connection c, long article) throws SQLException {
    return read(c, "article_id = ?", article);
  }

  private static List<Warning> read(Connection c, String where, long id) throws SQLException {
    return Sql.list(
        c,
        "SELECT code, message, lines FROM warning WHERE " + where + " ORDER BY ordinal",
        r -> new Warning(r.getString(1), r.getString(2), Lines.read(r.getString(3))),
        id);
  }
}
