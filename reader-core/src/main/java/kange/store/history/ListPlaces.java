package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kange.store.sql.Sql;

/** Places on reading lists, each held by one article: who comes back to his moves others on. */
final class ListPlaces {
  private static final String TABLE = "reading_list_article";

  private ListPlaces() {}

  static boolean are(KeptRows table) {
    return table.table().name().equals(TABLE);
  }

  /** Frees the place of a row that is about to be written. */
  static void makeRoom(Connection c, KeptRows table, List<Object> row) throws SQLException {
    Object list = row.get(table.columns().indexOf("list_id"));
    Object position = row.get(table.columns().indexOf("position"));
    if (Sql.number(
            c,
            "SELECT count(*) FROM reading_list_article WHERE list_id = ? AND position = ?",
            list,
            position)
        == 0) {
      return;
    }
    // By way of negative places: on the way no two may stand on one.
    Sql.update(
        c,
        "UPDATE reading_list_article SET position = -position - 1"
            + " WHERE list_id = ? AND position >= ?",
        list,
        position);
    Sql.update(
        c,
        "UPDATE reading_list_article SET position = -position WHERE list_id = ? AND position < 0",
        list);
  }
}
