package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kange.model.export.ExportOrder;
import kange.store.sql.Sql;

/**
 * Puts articles in an order: by the names that are printed, as what is made of them prints those,
 * and by the keys the database sorts its lists by.
 */
final class ArticleSorting {
  private static final String FROM =
      "SELECT a.id FROM json_each(?) AS wanted JOIN article a ON a.id = wanted.value"
          + " JOIN issue i ON i.id = a.issue_id";

  private static final String OLDEST =
      "i.recency, i.printed_sort, i.printed_label, i.id, a.ordinal";

  private static final String COLUMN = " LEFT JOIN column_name n ON n.id = a.column_id";

  private static final String FIRST_AUTHOR =
      " LEFT JOIN article_author w ON w.article_id = a.id AND w.ordinal ="
          + " (SELECT min(ordinal) FROM article_author WHERE article_id = a.id)"
          + " LEFT JOIN author n ON n.id = w.author_id";

  /** What has no name comes last. */
  private static final String BY_NAME = " ORDER BY n.name IS NULL, n.sort_key, n.name, " + OLDEST;

  private ArticleSorting() {}

  /** The ids in that order; those that are not there are left out, save of what was picked. */
  static List<Long> ids(Connection c, List<Long> ids, ExportOrder order) throws SQLException {
    return order == ExportOrder.PICKED
        ? ids
        : Sql.list(c, FROM + by(order), r -> r.getLong(1), Sql.ids(ids));
  }

  private static String by(ExportOrder order) {
    return switch (order) {
      case PICKED -> "";
      case ISSUE -> " ORDER BY i.printed_sort, i.printed_label, i.recency, i.id, a.ordinal";
      case COLUMN -> COLUMN + BY_NAME;
      case DATE -> " ORDER BY " + OLDEST;
      case AUTHOR -> FIRST_AUTHOR + BY_NAME;
    };
  }
}
