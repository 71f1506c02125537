package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies one table out of a damaged database: in one go, and where that fails row by row from both
 * ends, and in between key by key.
 */
final class TableCopy {
  /** More keys than these are not tried one by one between the ends. */
  private static final long LARGEST_GAP = 200_000;

  private final Connection c;
  private final String table;
  private final BooleanSupplier stop;
  private final List<String> columns;
  private final List<String> key;

  TableCopy(Connection c, String table, BooleanSupplier stop) throws SQLException {
    this.c = c;
    this.table = table;
    this.stop = stop;
    this.columns =
        Sql.list(c, "SELECT name FROM pragma_table_info(?, 'main')", r -> r.getString(1), table);
    List<String> primary =
        Sql.list(
            c,
            "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk",
            r -> r.getString(1),
            table);
    boolean withoutRowid =
        Sql.number(c, "SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'", table) == 1;
    this.key = withoutRowid ? primary : List.of("rowid");
  }

  void run() throws SQLException {
    // With a condition, for without one SQLite copies whole pages as they are.
    if (copied(" WHERE true")) {
      return;
    }
    Object[] first = walk(">", "ASC");
    Object[] last = walk("<", "DESC");
    if (key.size() == 1 && first.length == 1 && last.length == 1) {
      long from = ((Number) first[0]).longValue() + 1;
      long to = Math.min(((Number) last[0]).longValue(), from + LARGEST_GAP);
      for (long row = from; row < to; row++) {
        copied(" WHERE rowid = ?", row);
      }
    }
  }

  /** Copies row after row until one cannot be read; tells the key of the last that could. */
  private Object[] walk(String direction, String order) {
    Object[] at = {};
    String ordered =
        key.stream().map(k -> quoted(k) + " " + order).collect(Collectors.joining(", "));
    String one = " ORDER BY " + ordered + " LIMIT 1";
    while (true) {
      refuseWhenStopped();
      String where = at.length == 0 ? "" : " WHERE " + tuple(key) + " " + direction + marks();
      try {
        List<Object[]> next =
            Sql.list(
                c,
                "SELECT " + joined(key) + " FROM damaged." + table + " NOT INDEXED" + where + one,
                r -> {
                  Object[] found = new Object[key.size()];
                  for (int i = 0; i < found.length; i++) {
                    found[i] = r.getObject(i + 1);
                  }
                  return found;
                },
                at);
        if (next.isEmpty()) {
          return at;
        }
        at = next.get(0);
      } catch (SQLException e) {
        // The first that cannot be read ends it: what lies behind comes from the other end.
        return at;
      }
      // Not by "=": for that SQLite looks for the row from the left, where the damage may be.
      copied(" WHERE " + tuple(key) + " " + direction + "= " + marks() + one, at);
    }
  }

  private boolean copied(String where, Object... values) {
    refuseWhenStopped();
    try {
      Sql.update(
          c,
          "INSERT OR IGNORE INTO main."
              + table
              + " ("
              + joined(columns)
              + ") SELECT "
              + joined(columns)
              + " FROM damaged."
              + table
              + " NOT INDEXED"
              + where,
          values);
      return true;
    } catch (SQLException e) {
      // Not readable, or not what such a row may be: the digests will miss it.
      return false;
    }
  }

  private void refuseWhenStopped() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private String marks() {
    return IntStream.range(0, key.size())
        .mapToObj(i -> "?")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String tuple(List<String> names) {
    return "(" + joined(names) + ")";
  }

  private static String joined(List<String> names) {
    return names.stream().map(TableCopy::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
