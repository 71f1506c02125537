package kange.store.scan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.store.sql.Sql;

/** The rows of scans where others change an issue, on a connection whose transaction is theirs. */
public final class ScanRows {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "scan_file",
          List.of(
              "id",
              "issue_id",
              "ordinal",
              "name",
              "sha256",
              "format",
              "bytes",
              "pages",
              "attached_by",
              "detached_by"),
          "scan_label",
          List.of("file_id", "page", "printed"));

  private final List<Object[]> files;
  private final List<Object[]> labels;

  private ScanRows(List<Object[]> files, List<Object[]> labels) {
    this.files = files;
    this.labels = labels;
  }

  /**
   * Takes back what an entry of the log did to a scan.
   *
   * @param by the entry that takes it back
   */
  public static void takeBack(Connection c, long entry, long by) throws SQLException {
    Sql.update(
        c,
        "UPDATE scan_file SET detached_by = ? WHERE attached_by = ? AND detached_by IS NULL",
        by,
        entry);
    Sql.update(c, "UPDATE scan_file SET detached_by = NULL WHERE detached_by = ?", entry);
  }

  /** Forgets what was detached; its files are nobody's then. */
  public static void forgetDetached(Connection c) throws SQLException {
    Sql.update(c, "DELETE FROM scan_file WHERE detached_by IS NOT NULL");
  }

  /** An issue's scan as it is now: it is no part of the text that another may take the place of. */
  public static ScanRows of(Connection c, long issue) throws SQLException {
    return new ScanRows(
        rows(c, "scan_file", "issue_id = ?", issue),
        rows(c, "scan_label", "file_id IN (SELECT id FROM scan_file WHERE issue_id = ?)", issue));
  }

  private static List<Object[]> rows(Connection c, String table, String where, long issue)
      throws SQLException {
    List<String> columns = COLUMNS.getOrDefault(table, List.of());
    return Sql.list(
        c,
        "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE " + where,
        r -> {
          List<Object> row = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(Optional.ofNullable(r.getObject(i)));
          }
          return row.toArray();
        },
        issue);
  }

  /** Gives an issue this scan in place of any other. */
  public void write(Connection c, long issue) throws SQLException {
    Sql.update(c, "DELETE FROM scan_file WHERE issue_id = ?", issue);
    insert(c, "scan_file", files);
    insert(c, "scan_label", labels);
  }

  private static void insert(Connection c, String table, List<Object[]> rows) throws SQLException {
    List<String> columns = COLUMNS.getOrDefault(table, List.of());
    String values = String.join(", ", columns.stream().map(column -> "?").toList());
    Sql.batch(
        c,
        "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ")",
        rows);
  }
}
