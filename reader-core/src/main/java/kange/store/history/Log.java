package kange.store.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.store.row.ArgumentsJson;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** The log's rows, on a connection whose transaction is somebody else's. */
public final class Log {
  /** Steps of corrections are steps of the text they were made on, which was exchanged since. */
  private static final String EXCHANGED_SINCE =
      "EXISTS (SELECT 1 FROM log m WHERE m.issue_id = %1$s.issue_id AND m.id > %1$s.id"
          + " AND (m.kind IN ('replace', 'reread', 'restore') OR m.message_code IN ("
          + Stream.of(
                  HistoryMessage.UNDONE_REPLACE,
                  HistoryMessage.UNDONE_REREAD,
                  HistoryMessage.UNDONE_RESTORE)
              .map(code -> "'" + code.code() + "'")
              .collect(Collectors.joining(", "))
          + ")))";

  /** What was said of names holds as long as nothing else was said of the same names. */
  private static final String SAID_OF_NAMES =
      "(EXISTS (SELECT 1 FROM distinct_names d WHERE d.log_id = %1$s.id)"
          + " OR EXISTS (SELECT 1 FROM see_change s WHERE s.log_id = %1$s.id)"
          + " AND NOT EXISTS (SELECT 1 FROM see_change s LEFT JOIN see_reference r"
          + " ON r.kind = s.kind AND r.name = s.name AND r.journal = s.journal"
          + " AND ifnull(r.article_id, 0) = s.article_id WHERE s.log_id = %1$s.id"
          + " AND (r.heading IS NOT s.heading_after OR r.heading_kind IS NOT s.kind_after"
          + " OR s.article_id > 0 AND s.article_id NOT IN (SELECT id FROM article))))";

  /** Habits that were saved hold until the journal's are saved again. */
  private static final String LAST_SAVED =
      "%1$s.id = (SELECT max(h.log_id) FROM habit_change h JOIN log n ON n.id = h.log_id"
          + " WHERE n.undone_at IS NULL AND h.journal ="
          + " (SELECT o.journal FROM habit_change o WHERE o.log_id = %1$s.id))";

  /**
   * An entry can be undone while what it put into the bin is still there, or what it brought into
   * the archive; that a scan was attached while it is there, that it was taken off while it can
   * come back; of what was put right in an issue, the last step can as long as no other text took
   * its place. What is undone, or left the bin for good, cannot.
   */
  private static final String UNDOABLE =
      "(%1$s.undone_at IS NULL AND %1$s.kind NOT IN ('undo', 'purge')"
          + " AND (EXISTS (SELECT 1 FROM bin b WHERE b.log_id = %1$s.id)"
          + " OR %1$s.kind IN ('import', 'restore')"
          + " AND EXISTS (SELECT 1 FROM issue i WHERE i.id = %1$s.issue_id)"
          + " OR %1$s.kind = 'scan' AND (EXISTS (SELECT 1 FROM scan_file f"
          + " WHERE f.attached_by = %1$s.id AND f.detached_by IS NULL)"
          + " OR EXISTS (SELECT 1 FROM scan_file f WHERE f.detached_by = %1$s.id))"
          + " OR %1$s.id = (SELECT max(n.id) FROM log n WHERE n.issue_id = %1$s.issue_id"
          + " AND n.kind IN ('correct', 'settle') AND n.undone_at IS NULL) AND NOT "
          + EXCHANGED_SINCE
          + " AND EXISTS (SELECT 1 FROM review r WHERE r.issue_id = %1$s.issue_id AND r.done > 0)"
          + " OR %1$s.kind = 'marks' AND EXISTS"
          + " (SELECT 1 FROM given_mark g WHERE g.log_id = %1$s.id)"
          + " OR %1$s.kind = 'authority' AND "
          + SAID_OF_NAMES
          + " OR %1$s.kind = 'habit' AND "
          + LAST_SAVED
          + "))";

  private static final String SELECT =
      "SELECT l.*, "
          + UNDOABLE.formatted("l")
          + " AS undoable, (SELECT count(*) FROM log o WHERE o.operation = l.operation AND "
          + UNDOABLE.formatted("o")
          + ") AS together FROM log l";

  private Log() {}

  /**
   * Writes down what was done; to be called in the transaction that does it.
   *
   * @return the entry's id
   */
  public static long record(Connection c, Operation by, LogKind kind, long issue, Message what)
      throws SQLException {
    return record(c, by, kind, OptionalLong.of(issue), what);
  }

  /** As above, what is about no single issue. */
  public static long record(Connection c, Operation by, LogKind kind, Message what)
      throws SQLException {
    return record(c, by, kind, OptionalLong.empty(), what);
  }

  private static long record(
      Connection c, Operation by, LogKind kind, OptionalLong issue, Message what)
      throws SQLException {
    return Sql.number(
        c,
        "INSERT INTO log (operation, at, who, kind, issue_id, message_code, arguments)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        by.id(),
        Instant.now().toEpochMilli(),
        by.who(),
        EnumNames.of(kind),
        issue.isPresent() ? Optional.of(issue.getAsLong()) : Optional.empty(),
        what.code(),
        ArgumentsJson.write(what.arguments()));
  }

  /** Notes that an entry does not hold any more, and which one took it back. */
  public static void markUndone(Connection c, long entry, long by) throws SQLException {
    Sql.update(
        c,
        "UPDATE log SET undone_at = ?, undone_by = ? WHERE id = ?",
        Instant.now().toEpochMilli(),
        by,
        entry);
  }

  /** The last step of an issue's corrections that holds, as far as the log knows. */
  public static Optional<LogEntry> lastCorrection(Connection c, long issue) throws SQLException {
    return Sql.first(
        c,
        SELECT
            + " WHERE l.issue_id = ? AND l.kind IN ('correct', 'settle') AND l.undone_at IS NULL"
            + " AND NOT "
            + EXCHANGED_SINCE.formatted("l")
            + " ORDER BY l.id DESC LIMIT 1",
        Log::read,
        issue);
  }

  public static Optional<LogEntry> find(Connection c, long id) throws SQLException {
    return Sql.first(c, SELECT + " WHERE l.id = ?", Log::read, id);
  }

  /** What an act did, latest first. */
  public static List<LogEntry> ofOperation(Connection c, String operation) throws SQLException {
    return Sql.list(c, SELECT + " WHERE l.operation = ? ORDER BY l.id DESC", Log::read, operation);
  }

  /** The last act that can be undone. */
  public static Optional<String> lastUndoable(Connection c) throws SQLException {
    return Sql.first(
        c,
        "SELECT l.operation FROM log l WHERE "
            + UNDOABLE.formatted("l")
            + " ORDER BY l.id DESC LIMIT 1",
        r -> r.getString(1));
  }

  static List<LogEntry> page(Connection c, LogQuery query, int offset, int limit)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    values.add(limit);
    values.add(offset);
    return Sql.list(
        c, SELECT + where + " ORDER BY l.id DESC LIMIT ? OFFSET ?", Log::read, values.toArray());
  }

  static int count(Connection c, LogQuery query) throws SQLException {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    return (int) Sql.number(c, "SELECT count(*) FROM log l" + where, values.toArray());
  }

  private static String where(LogQuery query, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    if (query.kind().isPresent()) {
      conditions.add("l.kind = ?");
      values.add(EnumNames.of(query.kind().get()));
    }
    String text = query.text().strip().toLowerCase(Locale.ROOT);
    if (!text.isEmpty()) {
      conditions.add(
          "(instr(lower(l.who), ?) OR EXISTS (SELECT 1 FROM json_each(l.arguments) a"
              + " WHERE instr(lower(a.value), ?)))");
      values.add(text);
      values.add(text);
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static LogEntry read(ResultSet r) throws SQLException {
    long issue = r.getLong("issue_id");
    OptionalLong about = r.wasNull() ? OptionalLong.empty() : OptionalLong.of(issue);
    long undone = r.getLong("undone_at");
    Optional<Instant> undoneAt =
        r.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(undone));
    return new LogEntry(
        r.getLong("id"),
        r.getString("operation"),
        Instant.ofEpochMilli(r.getLong("at")),
        r.getString("who"),
        EnumNames.read(LogKind.class, r.getString("kind")),
        about,
        new Message(r.getString("message_code"), ArgumentsJson.read(r.getString("arguments"))),
        undoneAt,
        r.getBoolean("undoable"),
        r.getInt("together"));
  }
}
