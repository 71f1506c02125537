package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.IssueMetadata;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;
import kange.store.row.WarningRows;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Doubts that nobody has answered yet, over all issues. Thread-safe. */
public final class DoubtStore {
  private static final String FROM =
      " FROM warning w JOIN issue i ON i.id = w.issue_id"
          + " LEFT JOIN article a ON a.id = w.article_id";

  private final Database database;

  public DoubtStore(Database database) {
    this.database = database;
  }

  /** One page of them: by journal, newest issue first, in the order of its articles. */
  public List<IssueDoubt> page(DoubtQuery query, int offset, int limit) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    values.add(limit);
    values.add(offset);
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT w.*, i.label, i.year, i.number, coalesce(a.ordinal, 0) AS place,"
                    + " coalesce(a.title, '') AS title, (SELECT l.first_line FROM article_line l"
                    + " WHERE l.article_id = a.id ORDER BY l.ordinal LIMIT 1) AS line"
                    + FROM
                    + where
                    + " ORDER BY i.label_sort, i.label, i.year DESC, i.recency DESC, i.id DESC,"
                    + " place, w.ordinal LIMIT ? OFFSET ?",
                r ->
                    new IssueDoubt(
                        r.getLong("issue_id"),
                        label(
                            r.getString("label"),
                            IssueMetadata.numberLabel(
                                Sql.integer(r, "year"), Sql.text(r, "number"))),
                        r.getInt("place") - 1,
                        r.getString("title"),
                        Sql.integer(r, "line"),
                        WarningRows.read(r)),
                values.toArray()));
  }

  private static String label(String journal, String number) {
    return number.isEmpty() ? journal : journal + " " + number;
  }

  /** How many there are. */
  public int count(DoubtQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    return database.readAlone(
        c -> (int) Sql.number(c, "SELECT count(*)" + FROM + where, values.toArray()));
  }

  /** How many of each kind, most first. */
  public List<DoubtCount> kinds(Optional<String> journal) {
    return counts("w.code", new DoubtQuery(journal, Optional.empty()));
  }

  /** How many in each journal, most first. */
  public List<DoubtCount> journals(Optional<String> code) {
    return counts("i.label", new DoubtQuery(Optional.empty(), code));
  }

  private List<DoubtCount> counts(String by, DoubtQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    return database.readAlone(
        c ->
            Sql.list(
                c,
                "SELECT " + by + ", count(*)" + FROM + where + " GROUP BY 1 ORDER BY 2 DESC, 1",
                r -> new DoubtCount(r.getString(1), r.getInt(2)),
                values.toArray()));
  }

  private static String where(DoubtQuery query, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    query
        .journal()
        .ifPresent(
            journal -> {
              conditions.add("i.label = ?");
              values.add(journal);
            });
    query
        .code()
        .ifPresent(
            code -> {
              conditions.add("w.code = ?");
              values.add(code);
            });
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }
}
