package kange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kange.store.digest.DigestStore;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/**
 * All rows of all tables, value by value, but for those that tell of the past. All must prove
 * themselves: whatever was done before, its digests were written with it.
 */
public final class TableDump {
  private static final Set<String> OF_THE_PAST =
      Set.of("change_log", "log", "bin", "bin_part", "digest");

  private TableDump() {}

  public static Map<String, List<String>> of(Database database) {
    assertEquals(List.of(), new DigestStore(database).faults(() -> false));
    return rows(database);
  }

  /** As above, of a database that this program did not write alone. */
  public static Map<String, List<String>> rows(Database database) {
    return database.read(
        c -> {
          Map<String, List<String>> tables = new TreeMap<>();
          for (String table :
              Sql.list(
                  c,
                  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                  r -> r.getString(1))) {
            if (!OF_THE_PAST.contains(table)) {
              tables.put(
                  table,
                  Sql.list(
                      c,
                      "SELECT * FROM " + table,
                      r -> {
                        List<Object> row = new ArrayList<>();
                        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                          Object value = r.getObject(i);
                          row.add(
                              value instanceof byte[] bytes
                                  ? Arrays.toString(bytes)
                                  : String.valueOf(value));
                        }
                        return row.toString();
                      }));
            }
          }
          return tables;
        });
  }
}
