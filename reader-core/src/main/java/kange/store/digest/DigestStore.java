package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Holds what is in the database against the digests written with it. Thread-safe. */
public final class DigestStore {
  private final Database database;

  public DigestStore(Database database) {
    this.database = database;
  }

  /** Those of these articles that are not as they were written, also those that are not there. */
  public Set<Long> unproven(List<Long> articles) {
    return database.read(
        c -> {
          Set<Long> unproven = new LinkedHashSet<>(articles);
          Map<Long, byte[]> then = written(c, articles);
          ArticleDigest.of(c, articles)
              .forEach(
                  (id, now) -> {
                    if (Arrays.equals(now, then.get(id))) {
                      unproven.remove(id);
                    }
                  });
          return unproven;
        });
  }

  private static Map<Long, byte[]> written(Connection c, List<Long> articles) throws SQLException {
    Map<Long, byte[]> written = new HashMap<>();
    Sql.each(
        c,
        "SELECT \"key\", digest FROM digest WHERE unit = 'article'"
            + " AND \"key\" IN (SELECT value FROM json_each(?))",
        r -> written.put(r.getLong(1), r.getBytes(2)),
        Sql.ids(articles));
    return written;
  }

  /** What of an issue and its articles is not as it was written. */
  public List<DigestFault> faults(long issue) {
    return database.read(c -> ofIssue(c, issue));
  }

  /**
   * All that is not as it was written; empty when everything proves itself.
   *
   * @param stop asked again and again
   * @throws CancellationException when it says true
   */
  public List<DigestFault> faults(BooleanSupplier stop) {
    List<DigestFault> faults = new ArrayList<>();
    List<Long> issues =
        database.readAlone(c -> Sql.list(c, "SELECT id FROM issue ORDER BY id", r -> r.getLong(1)));
    for (long issue : issues) {
      refuseWhenStopped(stop);
      faults.addAll(faults(issue));
    }
    faults.addAll(database.readAlone(c -> gone(c, DigestFault.ISSUE)));
    faults.addAll(database.readAlone(c -> gone(c, DigestFault.ARTICLE)));
    List<DigestedTable> tables = database.readAlone(DigestedTable::all);
    for (DigestedTable table : tables) {
      refuseWhenStopped(stop);
      faults.addAll(database.read(c -> ofRows(c, table)));
    }
    faults.addAll(database.readAlone(c -> ofNothing(c, tables)));
    return faults;
  }

  /** The digest that was written with something; see {@link DigestFault}. */
  public Optional<byte[]> written(String unit, Object key) {
    return database.read(c -> written(c, unit, key));
  }

  /** The digest that something has as it is now; empty where it is not there. */
  public Optional<byte[]> now(String unit, Object key) {
    return database.read(
        c ->
            switch (unit) {
              case DigestFault.ARTICLE ->
                  Optional.ofNullable(ArticleDigest.of(c, List.of((Long) key)).get(key));
              case DigestFault.ISSUE -> IssueDigest.of(c, (Long) key);
              default -> ofRow(c, unit, (String) key);
            });
  }

  private static Optional<byte[]> ofRow(Connection c, String unit, String key) throws SQLException {
    DigestedTable table = DigestedTable.of(c, unit);
    // A unit that is no table is a damaged row of the digests.
    return table.columns().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(DigestKeeper.rows(c, table.row(), key).get(key));
  }

  /**
   * Turns the bit back that alone was turned in a row, should it be so; also in its key, where the
   * row that it was is gone.
   *
   * @return whether the row proves itself again
   */
  public boolean turnBack(DigestFault fault) {
    return database.write(
        c -> {
          DigestedTable table = DigestedTable.of(c, fault.unit());
          List<byte[]> wanted =
              switch (fault.kind()) {
                case CHANGED -> written(c, fault.unit(), fault.key()).stream().toList();
                case UNKNOWN -> gone(c, table);
                case GONE -> List.of();
              };
          return !wanted.isEmpty() && TurnedBit.turnBack(c, table, (String) fault.key(), wanted);
        });
  }

  /**
   * Writes a row in the place of what is left of it, on a connection whose transaction is somebody
   * else's.
   *
   * @param key as in {@link DigestFault#key}
   * @param values of all its digested columns
   * @return false, and nothing is written, unless the digest says that it was so
   */
  public static boolean restoreRow(
      Connection c, String table, String key, Map<String, Object> values) throws SQLException {
    DigestedTable digested = DigestedTable.of(c, table);
    List<Object> row =
        digested.columns().stream().map(values::get).map(Object.class::cast).toList();
    byte[] digest = new DigestWriter().row(0, row).done();
    if (written(c, table, key).filter(w -> Arrays.equals(w, digest)).isEmpty()) {
      return false;
    }
    Sql.update(c, digested.put(), row.toArray());
    return true;
  }

  private static List<byte[]> gone(Connection c, DigestedTable table) throws SQLException {
    return Sql.list(
        c,
        "SELECT digest FROM digest WHERE unit = ? AND \"key\" NOT IN (SELECT "
            + table.keyOf("t")
            + " FROM "
            + table.name()
            + " t)",
        r -> r.getBytes(1),
        table.name());
  }

  /** How many times a digest was written, under whatever keys. */
  public int count(byte[] digest) {
    return database.read(
        c -> (int) Sql.number(c, "SELECT count(*) FROM digest WHERE digest = ?", (Object) digest));
  }

  /** Lets go of the digests of what is there no more, once it was said and logged. */
  public void forget(List<DigestFault> gone) {
    database.change(
        c -> {
          for (DigestFault fault : gone) {
            Sql.update(
                c, "DELETE FROM digest WHERE unit = ? AND \"key\" = ?", fault.unit(), fault.key());
          }
        });
  }

  /** Gives something the digest it has as it is now; nothing happens where it is not there. */
  public void renew(DigestFault fault) {
    database.change(c -> DigestKeeper.renew(c, fault.unit(), fault.key()));
  }

  private static void refuseWhenStopped(BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** Whether every row of this database was given a digest: false before its first opening. */
  public boolean complete() {
    return database.readAlone(DigestKeeper::isComplete);
  }

  /** The digest that was written with something; see {@link DigestFault}. */
  public static Optional<byte[]> written(Connection c, String unit, Object key)
      throws SQLException {
    return Sql.first(
        c,
        "SELECT digest FROM digest WHERE unit = ? AND \"key\" = ?",
        r -> r.getBytes(1),
        unit,
        key);
  }

  private static List<DigestFault> ofIssue(Connection c, long issue) throws SQLException {
    List<DigestFault> faults = new ArrayList<>();
    Optional<Long> owner = Optional.of(issue);
    Optional<byte[]> card = IssueDigest.of(c, issue);
    if (card.isPresent()) {
      compare(written(c, DigestFault.ISSUE, issue), card.get())
          .ifPresent(kind -> faults.add(new DigestFault(kind, DigestFault.ISSUE, issue, owner)));
    }
    List<Long> ids = DigestKeeper.articles(c, issue);
    Map<Long, byte[]> now = ArticleDigest.of(c, ids);
    Map<Long, byte[]> then = written(c, ids);
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
