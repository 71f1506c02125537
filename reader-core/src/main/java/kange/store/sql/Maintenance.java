package kange.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks after the database as such: is it whole, mend it, copy it. Thread-safe. */
public final class Maintenance {
  /** Counts kept with an issue beside what they count. */
  private static final String MISCOUNTED =
      " FROM issue WHERE articles <> (SELECT count(*) FROM article a WHERE a.issue_id = issue.id)"
          + " OR characters <> (SELECT ifnull(sum(characters), 0) FROM article a"
          + " WHERE a.issue_id = issue.id)"
          + " OR doubts <> (SELECT count(*) FROM warning w WHERE w.issue_id = issue.id)";

  private final Database database;

  public Maintenance(Database database) {
    this.database = database;
  }

  private record Reference(String child, String column, String parent, String key) {}

  /** What SQLite finds wrong with the file, in its own words; empty when it is sound. */
  public List<String> structuralFaults() {
    return database.read(
        c -> {
          List<String> found = Sql.list(c, "PRAGMA integrity_check(20)", r -> r.getString(1));
          return found.equals(List.of("ok")) ? List.of() : found;
        });
  }

  /** Makes all indices anew from their tables. */
  public void reindex() {
    database.change(
        c -> {
          Sql.script(c, "REINDEX");
        });
  }

  /** Rows that hang on something that is not there. */
  public int danglingRows() {
    return database.read(c -> Sql.list(c, "PRAGMA foreign_key_check", r -> r.getString(1)).size());
  }

  public void removeDanglingRows() {
    database.change(
        c -> {
          for (Reference reference : references(c)) {
            // Names come from the schema, not from outside.
            Sql.script(
                c,
                "DELETE FROM %1$s WHERE %2$s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3$s p WHERE p.%4$s = %1$s.%2$s)"
                    .formatted(
                        reference.child(),
                        reference.column(),
                        reference.parent(),
                        reference.key()));
          }
        });
  }

  private static List<Reference> references(Connection c) throws SQLException {
    List<Reference> references = new ArrayList<>();
    for (String table :
        Sql.list(
            c,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            r -> r.getString(1))) {
      references.addAll(
          Sql.list(
              c,
              "SELECT \"from\", \"table\", ifnull(\"to\", 'id') FROM pragma_foreign_key_list(?)",
              r -> new Reference(table, r.getString(1), r.getString(2), r.getString(3)),
              table));
    }
    return references;
  }

  /** Issues whose kept counts are not what is there. */
  public int miscountedIssues() {
    return database.read(c -> (int) Sql.number(c, "SELECT count(*)" + MISCOUNTED));
  }

  public void recount() {
    database.change(
        c ->
            Sql.update(
                c,
                "UPDATE issue SET articles = (SELECT count(*) FROM article a"
                    + " WHERE a.issue_id = issue.id), characters = (SELECT"
                    + " ifnull(sum(characters), 0) FROM article a WHERE a.issue_id = issue.id),"
                    + " doubts = (SELECT count(*) FROM warning w WHERE w.issue_id = issue.id)"
                    + " WHERE id IN (SELECT id"
                    + MISCOUNTED
                    + ")"));
  }

  /**
   * Writes the database as it is at this moment to a new file, while others read and write it.
   *
   * @param target must not exist
   */
  public void copyTo(Path target) {
    database.readAlone(c -> Sql.update(c, "VACUUM INTO ?", target.toAbsolutePath().toString()));
  }
}
