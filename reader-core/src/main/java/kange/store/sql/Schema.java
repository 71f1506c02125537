package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The shape of a database: what was created in it, by name. */
final class Schema {
  private record Entry(String name, String sql) {}

  private Schema() {}

  /**
   * What a database holds: the statement that made each thing, by its type and name. Spaces and
   * quotes are left aside: they differ between versions of SQLite that rename or add columns.
   */
  static Map<String, String> of(Connection c) throws SQLException {
    Map<String, String> found = new HashMap<>();
    for (Entry entry :
        Sql.list(
            c,
            "SELECT type || ' ' || name, ifnull(sql, '') FROM sqlite_schema"
                // SQLite's own statistics, which anybody may have gathered.
                + " WHERE type <> 'table' OR name NOT IN ('sqlite_stat1', 'sqlite_stat4')",
            r -> new Entry(r.getString(1), plain(r.getString(2))))) {
      found.merge(entry.name(), entry.sql(), String::concat);
    }
    return found;
  }

  /** What is foreign, missing or other than this program makes for the version it says it has. */
  static List<String> differences(Connection c) throws SQLException {
    Map<String, String> found = of(c);
    Map<String, String> expected =
        expected(Math.clamp(Migrations.version(c), 0, Migrations.newest()));
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(found.keySet().stream(), expected.keySet().stream())
        .filter(name -> !found.getOrDefault(name, "").equals(expected.get(name)))
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static String plain(String sql) {
    return sql.replaceAll("[\\s\"]+", "");
  }

  /** What this program makes for a version, newest at most. */
  static Map<String, String> expected(long version) throws SQLException {
    try (Connection memory = Connections.inMemory()) {
      Migrations.run(memory, version);
      return of(memory);
    }
  }
}
