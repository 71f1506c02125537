package kange.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ParseWarning;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/** The parser's doubts, of an issue as a whole or of one article. */
public final class WarningRows {
  private WarningRows() {}

  /**
   * Writes doubts in the order given.
   *
   * @param article empty for doubts about the whole issue
   */
  public static void write(
      Connection c, long issue, Optional<Long> article, List<ParseWarning> warnings)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (ParseWarning w : warnings) {
      rows.add(
          new Object[] {
            issue, article, rows.size() + 1, w.code(), w.message(), LineRangeText.write(w.lines())
          });
    }
    Sql.batch(
        c,
        "INSERT INTO warning (issue_id, article_id, ordinal, code, message, lines)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  static List<ParseWarning> ofIssue(Connection c, long issue) throws SQLException {
    return read(c, "issue_id = ? AND article_id IS NULL", issue);
  }

  static List<ParseWarning> ofArticle(Connection c, long article) throws SQLException {
    return read(c, "article_id = ?", article);
  }

  private static List<ParseWarning> read(Connection c, String where, long id) throws SQLException {
    return Sql.list(
        c,
        "SELECT code, message, lines FROM warning WHERE " + where + " ORDER BY ordinal",
        r -> new ParseWarning(r.getString(1), r.getString(2), LineRangeText.read(r.getString(3))),
        id);
  }
}
