package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
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
          if (!unproven.isEmpty() && !DigestKeeper.isComplete(c)) {
            // While an older archive is given its digests, what has none yet is not damaged.
            unproven.retainAll(then.keySet());
          }
          return unproven;
        });
  }

  static Map<Long, byte[]> written(Connection c, List<Long> articles) throws SQLException {
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
    return database.read(c -> DigestFaults.ofIssue(c, issue));
  }

  /**
   * All that is not as it was written; empty when everything proves itself.
   *
   * @param stop asked again and again
   * @throws CancellationException when it says true
   */
  public List<DigestFault> faults(BooleanSupplier stop) {
    return new DigestFaults(database, stop).all();
  }

  /** The digest that was written with something; see {@link DigestFault}. */
  public Optional<byte[]> written(String unit, Object key) {
    return database.read(c -> written(c, unit, key));
  }

  /** The digest that something has as it is now; empty where it is not there. */
  public Optional<byte[]> now(String unit, Object key) {
    return database.read(c -> now(c, unit, key));
  }

  /** As above, on a connection whose transaction is somebody else's. */
  public static Optional<byte[]> now(Connection c, String unit, Object key) throws SQLException {
    if (key instanceof Long id) {
      return switch (unit) {
        case DigestFault.ARTICLE -> Optional.ofNullable(ArticleDigest.of(c, List.of(id)).get(id));
        case DigestFault.ISSUE -> IssueDigest.of(c, id);
        default -> Optional.empty();
      };
    }
    return key instanceof String text ? ofRow(c, unit, text) : Optional.empty();
  }

  private record Unit(String name, Object key) {}

  /** Whether a digest stands where nothing is that it could be the digest of. */
  public boolean isStray(byte[] digest) {
    return database.read(
        c -> {
          for (Unit unit :
              Sql.list(
                  c,
                  "SELECT unit, \"key\" FROM digest WHERE digest = ?",
                  r -> new Unit(r.getString(1), wide(r.getObject(2))),
                  (Object) digest)) {
            if (now(c, unit.name(), unit.key()).isEmpty()) {
              return true;
            }
          }
          return false;
        });
  }

  /** Whole numbers in one width, as keys are told. */
  private static Object wide(Object key) {
    return key instanceof Integer number ? (Object) number.longValue() : key;
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

  /**
   * Leaves the digest of something as it was written, though the transaction touched its rows: what
   * is being put right piece by piece must not be proved by what is still wrong of it.
   */
  public static void keep(Connection c, String unit, Object key) throws SQLException {
    Sql.update(c, "DELETE FROM changed_unit WHERE unit = ? AND \"key\" = ?", unit, key);
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

  /** By issue, a digest of all that was written of it and its articles, in lower-case hex. */
  public Map<Long, String> issueStates() {
    return database.read(
        c -> {
          Map<Long, DigestWriter> states = new LinkedHashMap<>();
          Sql.each(
              c,
              "SELECT i.id, d.digest FROM issue i"
                  + " JOIN digest d ON d.unit = 'issue' AND d.\"key\" = i.id"
                  + " UNION ALL SELECT a.issue_id, d.digest FROM article a"
                  + " JOIN digest d ON d.unit = 'article' AND d.\"key\" = a.id"
                  + " ORDER BY 1, 2",
              r ->
                  states
                      .computeIfAbsent(r.getLong(1), issue -> new DigestWriter())
                      .row(0, List.of(r.getBytes(2))));
          Map<Long, String> hex = new LinkedHashMap<>();
          states.forEach((issue, state) -> hex.put(issue, HexFormat.of().formatHex(state.done())));
          return hex;
        });
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
}
