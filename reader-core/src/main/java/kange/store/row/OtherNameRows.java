package kange.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.reading.OtherNames;
import kange.store.sql.Sql;

/** Reads what articles are known by beside the headings they stand under. */
public final class OtherNameRows {
  private static final String WANTED =
      " FROM json_each(?1) AS wanted JOIN article a ON a.id = wanted.value"
          + " JOIN issue i ON i.id = a.issue_id";

  private static final String IN_SCOPE =
      " AND s.journal IN ('', i.label, i.printed_label)"
          + " AND (s.article_id IS NULL OR s.article_id = a.id)";

  private static final String AUTHORS =
      "SELECT a.id, p.name"
          + WANTED
          + " JOIN article_author aa ON aa.article_id = a.id JOIN author p ON p.id = aa.author_id"
          + " WHERE aa.author_id <> aa.listed_author UNION SELECT a.id, s.name"
          + WANTED
          + " JOIN article_author aa ON aa.article_id = a.id"
          + " JOIN author h ON h.id = aa.listed_author"
          + " JOIN see_reference s ON s.heading = h.name AND s.heading_kind = h.kind"
          + IN_SCOPE;

  private static final String COLUMNS =
      "SELECT a.id, p.name"
          + WANTED
          + " JOIN column_name p ON p.id = a.column_id WHERE a.column_id <> a.listed_column"
          + " UNION SELECT a.id, s.name"
          + WANTED
          + " JOIN column_name h ON h.id = a.listed_column"
          + " JOIN see_reference s ON s.heading = h.name AND s.heading_kind = 'column'"
          + IN_SCOPE;

  private static final String JOURNALS =
      "SELECT a.id, i.printed_label"
          + WANTED
          + " WHERE i.printed_label <> i.label UNION SELECT a.id, s.name"
          + WANTED
          + " JOIN see_reference s ON s.heading = i.label AND s.heading_kind = 'journal'";

  private OtherNameRows() {}

  /** Of articles that have such names, by their ids. */
  public static Map<Long, OtherNames> of(Connection c, List<Long> articles) throws SQLException {
    Map<Long, OtherNames> names = new HashMap<>();
    if (Sql.first(c, "SELECT 1 FROM see_reference LIMIT 1", r -> r.getInt(1)).isPresent()) {
      Map<Long, List<String>> authors = names(c, AUTHORS, articles);
      Map<Long, List<String>> columns = names(c, COLUMNS, articles);
      Map<Long, List<String>> journals = names(c, JOURNALS, articles);
      for (long id : articles) {
        names.put(
            id,
            new OtherNames(
                authors.getOrDefault(id, List.of()),
                columns.getOrDefault(id, List.of()),
                journals.getOrDefault(id, List.of())));
      }
    }
    return names;
  }

  private static Map<Long, List<String>> names(Connection c, String sql, List<Long> articles)
      throws SQLException {
    return Sql.grouped(c, sql, r -> r.getString(2), Sql.ids(articles));
  }
}
