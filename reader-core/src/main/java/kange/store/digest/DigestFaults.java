package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Finds all that is not as its digest says, what is gone, and what has no digest. */
final class DigestFaults {
  private final Database database;
  private final BooleanSupplier stop;

  DigestFaults(Database database, BooleanSupplier stop) {
    this.database = database;
    this.stop = stop;
  }

  /** Issues with their articles first, then what is gone of them, then all other rows. */
  List<DigestFault> all() {
    List<DigestFault> faults = new ArrayList<>();
    List<Long> issues =
        database.readAlone(c -> Sql.list(c, "SELECT id FROM issue ORDER BY id", r -> r.getLong(1)));
    for (long issue : issues) {
      refuseWhenStopped();
      faults.addAll(database.read(c -> ofIssue(c, issue)));
    }
    faults.addAll(database.readAlone(c -> gone(c, DigestFault.ISSUE)));
    faults.addAll(database.readAlone(c -> gone(c, DigestFault.ARTICLE)));
    List<DigestedTable> tables = database.readAlone(DigestedTable::all);
    for (DigestedTable table : tables) {
      refuseWhenStopped();
      faults.addAll(database.read(c -> ofRows(c, table)));
    }
    faults.addAll(database.readAlone(c -> ofNothing(c, tables)));
    return faults;
  }

  private void refuseWhenStopped() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** What of an issue and its articles is not as it was written. */
  static List<DigestFault> ofIssue(Connection c, long issue) throws SQLException {
    List<DigestFault> faults = new ArrayList<>();
    Optional<Long> owner = Optional.of(issue);
    Optional<byte[]> card = IssueDigest.of(c, issue);
    if (card.isPresent()) {
      compare(DigestStore.written(c, DigestFault.ISSUE, issue), card.get())
          .ifPresent(kind -> faults.add(new DigestFault(kind, DigestFault.ISSUE, issue, owner)));
    }
    List<Long> ids = DigestKeeper.articles(c, issue);
    Map<Long, byte[]> now = ArticleDigest.of(c, ids);
    Map<Long, byte[]> then = DigestStore.written(c, ids);
    for (long id : ids) {
      compare(Optional.ofNullable(then.get(id)), now.getOrDefault(id, new byte[0]))
          .ifPresent(kind -> faults.add(new DigestFault(kind, DigestFault.ARTICLE, id, owner)));
    }
    return faults;
  }

  private static Optional<Kind> compare(Optional<byte[]> written, byte[] found) {
    if (written.isEmpty()) {
      return Optional.of(Kind.UNKNOWN);
    }
    return Arrays.equals(written.get(), found) ? Optional.empty() : Optional.of(Kind.CHANGED);
  }

  private static List<DigestFault> gone(Connection c, String table) throws SQLException {
    return Sql.list(
        c,
        "SELECT \"key\" FROM digest WHERE unit = ?1 AND \"key\" NOT IN (SELECT id FROM "
            + table
            + ")",
        r -> new DigestFault(Kind.GONE, table, r.getLong(1), Optional.empty()),
        table);
  }

  private static List<DigestFault> ofRows(Connection c, DigestedTable table) throws SQLException {
    Map<String, byte[]> then = new HashMap<>();
    Sql.each(
        c,
        "SELECT \"key\", digest FROM digest WHERE unit = ?",
        r -> then.put(r.getString(1), r.getBytes(2)),
        table.name());
    List<DigestFault> faults = new ArrayList<>();
    Sql.each(
        c,
        table.rows(),
        r -> {
          String key = r.getString(1);
          byte[] now = new DigestWriter().row(0, ArticleDigest.values(r)).done();
          compare(Optional.ofNullable(then.remove(key)), now)
              .ifPresent(kind -> faults.add(of(kind, table, key)));
        });
    then.keySet().forEach(key -> faults.add(of(Kind.GONE, table, key)));
    return faults;
  }

  /** Digests of what no archive has: their own rows are damaged. */
  private static List<DigestFault> ofNothing(Connection c, List<DigestedTable> tables)
      throws SQLException {
    Set<String> known = new HashSet<>(Set.of(DigestFault.ARTICLE, DigestFault.ISSUE));
    known.add(DigestKeeper.COMPLETE);
    tables.forEach(table -> known.add(table.name()));
    List<DigestFault> faults = new ArrayList<>();
    Sql.each(
        c,
        "SELECT unit, \"key\" FROM digest",
        r -> {
          if (!known.contains(r.getString(1))) {
            faults.add(
                new DigestFault(Kind.GONE, r.getString(1), r.getObject(2), Optional.empty()));
          }
        });
    return faults;
  }

  private static DigestFault of(Kind kind, DigestedTable table, String key) {
    return new DigestFault(kind, table.name(), key, Optional.empty());
  }
}
