package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kange.store.sql.Sql;

/**
 * Marks that one act took in from a reader's file: written down beside the log's entry, so that it
 * can be taken back. What was changed since stays. On a connection whose transaction is somebody
 * else's.
 */
public final class GivenMarks {
  private static final List<String> TAKE_BACK =
      List.of(
          deleted("favourite", "article_id, marked_at", "article_id, at"),
          deleted("article_note", "article_id, changed_at", "article_id, at"),
          deleted("article_tag", "article_id, tag_id, tagged_at", "article_id, \"key\", at"),
          deleted("reading_list_article", "article_id, list_id", "article_id, \"key\""),
          deleted("highlight", "id, changed_at", "\"key\", at"),
          deleted("reading_list", "id, changed_at", "\"key\", at")
              + " AND id NOT IN (SELECT list_id FROM reading_list_article)");

  private final List<Object[]> rows = new ArrayList<>();

  private static String deleted(String table, String columns, String given) {
    return "DELETE FROM %1$s WHERE (%2$s) IN (SELECT %3$s FROM given_mark WHERE log_id = ? AND kind = '%1$s')"
        .formatted(table, columns, given);
  }

  /**
   * Another one.
   *
   * @param table it stands in
   * @param article that bears it; 0 for a list
   * @param key of the tag, list or highlight; 0 where the article alone tells it
   */
  public void add(String table, long article, long key, long at) {
    rows.add(new Object[] {0L, table, article, key, at});
  }

  /** Writes them down under an entry of the log. */
  public void write(Connection c, long entry) throws SQLException {
    rows.forEach(row -> row[0] = entry);
    Sql.batch(
        c,
        "INSERT OR IGNORE INTO given_mark (log_id, kind, article_id, \"key\", at)"
            + " VALUES (?, ?, ?, ?, ?)",
        rows);
  }

  /**
   * Takes away what an entry brought and nobody changed since.
   *
   * @return how many marks that were
   */
  public static int takeBack(Connection c, long entry) throws SQLException {
    int gone = 0;
    for (String sql : TAKE_BACK) {
      int deleted = Sql.update(c, sql, entry);
      gone += sql.equals(TAKE_BACK.getLast()) ? 0 : deleted;
    }
    Sql.update(c, "DELETE FROM given_mark WHERE log_id = ?", entry);
    return gone;
  }
}
