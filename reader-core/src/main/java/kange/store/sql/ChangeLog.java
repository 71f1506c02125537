package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Which issues changed, in order: the search index reads on from the last change it knows.
 * Thread-safe.
 */
public final class ChangeLog {
  private final Database database;

  public ChangeLog(Database database) {
    this.database = database;
  }

  /** The latest change of one issue. */
  public record Change(long number, long issue, boolean deleted) {}

  /** How far something that knows all up to a change is behind. */
  public record Lag(long lastChange, int pendingChanges, int pendingIssues, int issues) {}

  /** Gives a change of an issue the next number; only its latest change is kept. */
  public static void record(Connection c, long issue, boolean deleted) throws SQLException {
    Sql.update(c, "DELETE FROM change_log WHERE issue_id = ?", issue);
    Sql.update(
        c, "INSERT INTO change_log (issue_id, deleted) VALUES (?, ?)", issue, deleted ? 1 : 0);
  }

  /** The number of the last change of an issue; 0 for one that never was. */
  public static long of(Connection c, long issue) throws SQLException {
    return Sql.number(c, "SELECT max(change) FROM change_log WHERE issue_id = ?", issue);
  }

  /** As above. */
  public long of(long issue) {
    return database.readAlone(c -> of(c, issue));
  }

  /** The number of the last change ever, 0 for a new archive. */
  public long last() {
    return database.readAlone(c -> Sql.number(c, "SELECT max(change) FROM change_log"));
  }

  /** The next changes after one, oldest first. */
  public List<Change> after(long change, int limit) {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT change, issue_id, deleted FROM change_log WHERE change > ?"
                    + " ORDER BY change LIMIT ?",
                r -> new Change(r.getLong(1), r.getLong(2), r.getBoolean(3)),
                change,
                limit));
  }

  public Lag lag(long change) {
    return database.readAlone(
        c ->
            Sql.first(
                    c,
                    "SELECT (SELECT max(change) FROM change_log), count(*),"
                        + " count(*) FILTER (WHERE deleted = 0), (SELECT count(*) FROM issue)"
                        + " FROM change_log WHERE change > ?",
                    r -> new Lag(r.getLong(1), r.getInt(2), r.getInt(3), r.getInt(4)),
                    change)
                .orElseThrow());
  }
}
