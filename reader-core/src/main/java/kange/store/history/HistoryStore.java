package kange.store.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Log and bin, to be looked at. Thread-safe. */
public final class HistoryStore {
  private final Database database;

  public HistoryStore(Database database) {
    this.database = database;
  }

  /**
   * One page of the log, latest first.
   *
   * @param offset of the page's first line, from 0
   */
  public List<LogEntry> log(LogQuery query, int offset, int limit) {
    return database.readAlone(c -> Log.page(c, query, offset, limit));
  }

  /** How many lines of the log are wanted. */
  public int countLog(LogQuery query) {
    return database.readAlone(c -> Log.count(c, query));
  }

  /** One page of the bin, latest first. */
  public List<BinEntry> bin(int offset, int limit) {
    return database.readAlone(
        c ->
            Sql.list(
                c,
                "SELECT b.*, l.kind, l.at, l.who,"
                    + " EXISTS (SELECT 1 FROM issue i WHERE i.id = b.issue_id) AS instead"
                    + " FROM bin b JOIN log l ON l.id = b.log_id ORDER BY b.id DESC"
                    + " LIMIT ? OFFSET ?",
                HistoryStore::binEntry,
                limit,
                offset));
  }

  /** How many issues are in the bin. */
  public int countBin() {
    return database.readAlone(c -> (int) Sql.number(c, "SELECT count(*) FROM bin"));
  }

  private static BinEntry binEntry(ResultSet r) throws SQLException {
    return new BinEntry(
        r.getLong("id"),
        r.getLong("issue_id"),
        r.getString("label"),
        r.getString("file"),
        r.getInt("articles"),
        r.getInt("characters"),
        EnumNames.read(LogKind.class, r.getString("kind")),
        Instant.ofEpochMilli(r.getLong("at")),
        r.getString("who"),
        r.getBoolean("instead"));
  }

  /** A line of the log; empty when it is not there. */
  public Optional<LogEntry> entry(long id) {
    return database.read(c -> Log.find(c, id));
  }

  /** What an act did, latest first. */
  public List<LogEntry> ofOperation(String operation) {
    return database.read(c -> Log.ofOperation(c, operation));
  }

  /** The last act that can be undone. */
  public Optional<String> lastUndoable() {
    return database.read(Log::lastUndoable);
  }
}
