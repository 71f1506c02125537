package kange.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Looks after the database as such: is it whole, mend it, copy it. All of it can be stopped in its
 * midst, with a {@link java.util.concurrent.CancellationException}; a change that is stopped leaves
 * the database as it was. Thread-safe.
 */
public final class Maintenance {
  /** Counts kept with an issue beside what they count. */
  private static final String MISCOUNTED =
      " FROM issue WHERE articles <> (SELECT count(*) FROM article a WHERE a.issue_id = issue.id)"
          + " OR characters <> (SELECT ifnull(sum(characters), 0) FROM article a"
          + " WHERE a.issue_id = issue.id)"
          + " OR doubts <> (SELECT count(*) FROM warning w WHERE w.issue_id = issue.id)";

  private final Database database;
  private final BooleanSupplier stop;

  /** Not to be stopped. */
  public Maintenance(Database database) {
    this(database, () -> false);
  }

  /**
   * @param stop asked many times a second from the thread that works; quick
   */
  public Maintenance(Database database, BooleanSupplier stop) {
    this.database = database;
    this.stop = stop;
  }

  private <T> T read(Database.Work<T> work) {
    return database.read(c -> Interruptible.run(c, stop, work));
  }

  private void change(Database.Change change) {
    database.change(
        c ->
            Interruptible.run(
                c,
                stop,
                same -> {
                  change.run(same);
                  return true;
                }));
  }

  private record Reference(String child, String column, String parent, String key) {}

  /** What SQLite finds wrong with the file, in its own words; empty when it is sound. */
  public List<String> structuralFaults() {
    return read(Maintenance::integrityFaults);
  }

  static List<String> integrityFaults(Connection c) throws SQLException {
    List<String> found = Sql.list(c, "PRAGMA integrity_check(20)", r -> r.getString(1));
    return found.equals(List.of("ok")) ? List.of() : found;
  }

  /** What was created in it that is not what this program creates, by type and name, sorted. */
  public List<String> schemaDifferences() {
    return read(Schema::differences);
  }

  /** Makes all indices anew from their tables. */
  public void reindex() {
    change(
        c -> {
          Sql.script(c, "REINDEX");
        });
  }

  /** Rows that hang on something that is not there. */
  public int danglingRows() {
    return read(Maintenance::dangling);
  }

  static int dangling(Connection c) throws SQLException {
    return Sql.list(c, "PRAGMA foreign_key_check", r -> r.getString(1)).size();
  }

  /**
   * Takes out rows that hang on nothing and that this program did not write: those it did write say
   * so by a digest of their own, and stay until what they hang on is here again.
   */
  public void removeDebris() {
    change(
        c -> {
          for (Reference reference : references(c)) {
            // Names come from the schema, not from outside.
            Sql.script(
                c,
                "DELETE FROM %1$s AS t WHERE %2$s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3$s p WHERE p.%4$s = t.%2$s) AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.unit = '%1$s' AND d.\"key\" = %5$s)"
                    .formatted(
                        reference.child(),
                        reference.column(),
                        reference.parent(),
                        reference.key(),
                        key(c, reference.child())));
          }
        });
  }

  private static String key(Connection c, String table) throws SQLException {
    List<String> columns =
        Sql.list(
            c,
            "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY cid",
            r -> "t.\"" + r.getString(1) + '"',
            table);
    return "json_array(" + (columns.isEmpty() ? "t.rowid" : String.join(", ", columns)) + ")";
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
  public List<Long> miscountedIssues() {
    return read(c -> Sql.list(c, "SELECT id" + MISCOUNTED + " ORDER BY id", r -> r.getLong(1)));
  }

  public void recount() {
    change(
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
   * @param target must not exist; stopped, a part of it may be there
   */
  public void copyTo(Path target) {
    String file = target.toAbsolutePath().toString();
    database.readAlone(
        c -> {
          try {
            return Interruptible.run(c, stop, same -> Sql.update(same, "VACUUM INTO ?", file));
          } catch (SQLException e) {
            throw SqliteErrors.ofCopy(e, database.file(), target);
          }
        });
  }
}
