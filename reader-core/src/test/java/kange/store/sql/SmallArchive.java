package kange.store.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.issue.IssueStore;

/** An archive's database of one issue, nobody has it open; and what is to be known of its file. */
final class SmallArchive {
  static final int PAGE = 4096;

  private SmallArchive() {}

  static void make(Path file) {
    try (Database database = Database.open(file)) {
      new ArchiveIdentity(database).renew();
      new IssueStore(database, new TestKeys())
          .add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    }
  }

  /** All rows of all tables, in the order of their keys. */
  static Map<String, List<String>> rows(Path file) throws SQLException {
    try (Connection c = connect(file)) {
      Map<String, List<String>> all = new LinkedHashMap<>();
      for (String table :
          Sql.list(
              c,
              "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
              r -> r.getString(1))) {
        all.put(table, rows(c, table));
      }
      return all;
    }
  }

  private static List<String> rows(Connection c, String table) throws SQLException {
    return Sql.list(
        c,
        "SELECT * FROM " + table,
        r -> {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
            row.append(r.getString(i)).append('|');
          }
          return row.toString();
        });
  }

  /** A page of a table in the middle of its kind: "leaf" or "internal". */
  static long page(Path file, String table, String kind) throws SQLException {
    try (Connection c = connect(file)) {
      List<Long> pages =
          Sql.list(
              c,
              "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY path",
              r -> r.getLong(1),
              table,
              kind);
      return pages.get(pages.size() / 2);
    }
  }

  static void overwrite(Path file, long at, byte... bytes) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(at);
      raw.write(bytes);
    }
  }

  static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
