package kange.store.own;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kange.store.sql.Sql;

/**
 * Which articles bear a reader's marks, and how each is known again: written down with the first
 * mark, on the connection that writes the reader's own database.
 */
final class MarkedArticles {
  private static final String MARKED =
      "(SELECT article_id FROM favourite UNION SELECT article_id FROM reading_position"
          + " UNION SELECT article_id FROM highlight UNION SELECT article_id FROM article_note"
          + " UNION SELECT article_id FROM article_tag"
          + " UNION SELECT article_id FROM reading_list_article)";

  private static final String AS_THEY_ARE =
      "SELECT a.id, a.issue_id, ifnull(s.sha256, ''), a.title, a.title_key, i.label"
          + " FROM article a JOIN issue i ON i.id = a.issue_id"
          + " LEFT JOIN source s ON s.issue_id = a.issue_id WHERE a.id IN ";

  /** An article as it was when it was looked at last. */
  record Marked(long id, long issue, String source, String title, String titleKey, String label) {}

  private MarkedArticles() {}

  /** What is newly marked is written down; what bears nothing any more is forgotten. */
  static void keep(Connection c) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO marked_article "
            + AS_THEY_ARE
            + MARKED
            + " AND a.id NOT IN (SELECT article_id FROM marked_article)");
    Sql.update(c, "DELETE FROM marked_article WHERE article_id NOT IN " + MARKED);
  }

  /** What is there now is written down as it is now. */
  static void refresh(Connection c) throws SQLException {
    Sql.update(
        c,
        "INSERT OR REPLACE INTO marked_article "
            + AS_THEY_ARE
            + "(SELECT article_id FROM marked_article)");
  }

  static List<Marked> all(Connection c) throws SQLException {
    return Sql.list(
        c,
        "SELECT article_id, issue_id, source, title, title_key, label FROM marked_article"
            + " ORDER BY article_id",
        r ->
            new Marked(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6)));
  }

  /** Moves all marks from one number to another; where that one has the like, they stay. */
  static void move(Connection c, long from, long to) throws SQLException {
    for (String table :
        List.of(
            "favourite",
            "reading_position",
            "article_note",
            "article_tag",
            "reading_list_article",
            "highlight",
            "marked_article")) {
      Sql.update(
          c, "UPDATE OR IGNORE " + table + " SET article_id = ? WHERE article_id = ?", to, from);
    }
  }
}
