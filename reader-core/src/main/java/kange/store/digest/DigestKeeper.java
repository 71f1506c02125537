package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.store.sql.Database;
import kange.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the digests of all that a transaction changed, in the same transaction. Digests are made
 * from the rows as they are in the database: what is proved is what was stored.
 */
public final class DigestKeeper {
  /**
   * Stands among the digests once everything has one; a migration that changes rows takes it out.
   */
  static final String COMPLETE = "complete";

  /** Issues that are digested in one transaction when an older archive gets its digests. */
  private static final int CHUNK = 50;

  private static final String PUT =
      "INSERT OR REPLACE INTO digest (unit, \"key\", digest) VALUES (?, ?, ?)";

  private final List<DigestedTable> tables;

  private DigestKeeper(List<DigestedTable> tables) {
    this.tables = tables;
  }

  /** Lets every change from now on be digested, after what has no digest yet was given one. */
  public static void on(Database database) {
    List<DigestedTable> tables = database.read(DigestedTable::all);
    DigestKeeper keeper = new DigestKeeper(tables);
    keeper.complete(database);
    database.change(c -> ChangeTracking.begin(c, tables));
    database.beforeCommit(keeper::write);
  }

  private void complete(Database database) {
    if (database.readAlone(DigestKeeper::isComplete)) {
      return;
    }
    List<Long> issues =
        database.readAlone(
            c ->
                Sql.list(
                    c,
                    "SELECT id FROM issue WHERE NOT EXISTS (SELECT 1 FROM digest"
                        + " WHERE unit = 'issue' AND \"key\" = issue.id) ORDER BY id",
                    r -> r.getLong(1)));
    for (int from = 0; from < issues.size(); from += CHUNK) {
      List<Long> some = issues.subList(from, Math.min(from + CHUNK, issues.size()));
      database.change(
          c -> {
            for (long issue : some) {
              writeArticles(c, articles(c, issue));
              writeIssue(c, issue);
            }
          });
    }
    database.change(
        c -> {
          for (DigestedTable table : tables) {
            completeRows(c, table);
          }
          Sql.update(c, PUT, COMPLETE, "", new byte[0]);
        });
  }

  static boolean isComplete(Connection c) throws SQLException {
    return Sql.number(c, "SELECT count(*) FROM digest WHERE unit = ?", COMPLETE) > 0;
  }

  static List<Long> articles(Connection c, long issue) throws SQLException {
    return Sql.list(c, "SELECT id FROM article WHERE issue_id = ?", r -> r.getLong(1), issue);
  }

  private static void completeRows(Connection c, DigestedTable table) throws SQLException {
    Set<String> known =
        new HashSet<>(
            Sql.list(
                c, "SELECT \"key\" FROM digest WHERE unit = ?", r -> r.getString(1), table.name()));
    List<Object[]> fresh = new ArrayList<>();
    for (Map.Entry<String, byte[]> row : rows(c, table.rows()).entrySet()) {
      if (!known.contains(row.getKey())) {
        fresh.add(new Object[] {table.name(), row.getKey(), row.getValue()});
      }
    }
    Sql.batch(c, PUT, fresh);
  }

  /** The digests of rows that a query gives, by their keys. */
  static Map<String, byte[]> rows(Connection c, String query, Object... values)
      throws SQLException {
    Map<String, byte[]> digests = new HashMap<>();
    Sql.each(
        c,
        query,
        row ->
            digests.put(
                row.getString(1), new DigestWriter().row(0, ArticleDigest.values(row)).done()),
        values);
    return digests;
  }

  /** Lets the digest of something be written anew when the transaction ends. */
  static void renew(Connection c, String unit, Object key) throws SQLException {
    Sql.update(c, "INSERT INTO changed_unit VALUES (?, ?)", unit, key);
  }

  private void write(Connection c) throws SQLException {
    Map<String, List<Object>> changed = new HashMap<>();
    Sql.each(
        c,
        "SELECT unit, \"key\" FROM changed_unit",
        row ->
            changed
                .computeIfAbsent(row.getString(1), u -> new ArrayList<>())
                .add(row.getObject(2)));
    if (changed.isEmpty()) {
      return;
    }
    writeArticles(c, ids(changed.remove(ChangeTracking.ARTICLE)));
    for (long issue : ids(changed.remove(ChangeTracking.ISSUE))) {
      writeIssue(c, issue);
    }
    for (DigestedTable table : tables) {
      List<Object> keys = changed.get(table.name());
      if (keys != null) {
        writeRows(c, table, keys);
      }
    }
    Sql.update(c, "DELETE FROM changed_unit");
  }

  private static List<Long> ids(@Nullable List<Object> keys) {
    // A key that is no number is that of a row that was damaged, and is just being put right.
    return keys == null
        ? List.of()
        : keys.stream()
            .filter(Number.class::isInstance)
            .map(key -> ((Number) key).longValue())
            .toList();
  }

  private static void writeArticles(Connection c, List<Long> ids) throws SQLException {
    Map<Long, byte[]> digests = ArticleDigest.of(c, ids);
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> gone = new ArrayList<>();
    for (long id : ids) {
      byte[] digest = digests.get(id);
      if (digest == null) {
        gone.add(new Object[] {ChangeTracking.ARTICLE, id});
      } else {
        rows.add(new Object[] {ChangeTracking.ARTICLE, id, digest});
      }
    }
    Sql.batch(c, PUT, rows);
    remove(c, gone);
  }

  private static void writeIssue(Connection c, long issue) throws SQLException {
    Optional<byte[]> digest = IssueDigest.of(c, issue);
    if (digest.isPresent()) {
      Sql.update(c, PUT, ChangeTracking.ISSUE, issue, digest.get());
    } else {
      remove(c, List.<Object[]>of(new Object[] {ChangeTracking.ISSUE, issue}));
    }
  }

  private static void writeRows(Connection c, DigestedTable table, List<Object> keys)
      throws SQLException {
    Map<String, byte[]> now = rows(c, table.changedRows());
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> gone = new ArrayList<>();
    for (Object key : keys) {
      byte[] digest = now.get((String) key);
      if (digest == null) {
        gone.add(new Object[] {table.name(), key});
      } else {
        rows.add(new Object[] {table.name(), key, digest});
      }
    }
    Sql.batch(c, PUT, rows);
    remove(c, gone);
  }

  private static void remove(Connection c, List<Object[]> units) throws SQLException {
    Sql.batch(c, "DELETE FROM digest WHERE unit = ? AND \"key\" = ?", units);
  }
}
