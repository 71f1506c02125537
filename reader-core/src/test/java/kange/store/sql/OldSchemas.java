package kange.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Archives of all schemas that were ever released, as SQL texts among the tests' resources. They
 * are kept for ever and never changed; a new migration brings a new one, made by {@code
 * kange.archive.OldArchiveMaker}.
 */
public final class OldSchemas {
  /** From here on doubts are kept as codes; before, as finished sentences. */
  private static final int CODES = 6;

  /** From here on names are counted; from there on under their headings. */
  private static final int COUNTS = 4;

  private static final int HEADINGS = 13;

  /** From here on rows prove themselves. */
  private static final int DIGESTS = 16;

  private static final String SENTENCE = "'没有找到作者；如果确实未署名，可以不理会。'";

  private OldSchemas() {}

  /** All versions there have been, from 1. */
  public static List<Integer> all() {
    return IntStream.rangeClosed(1, Migrations.newest()).boxed().toList();
  }

  /** The name of the text of a version. */
  public static String file(int version) {
    return "schema-%03d.sql".formatted(version);
  }

  /** Makes the database of a version. */
  public static void load(int version, Path database) throws IOException, SQLException {
    String name = "old/" + file(version);
    try (InputStream in = OldSchemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no archive of schema " + version + ": run OldArchiveMaker");
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database)) {
        Sql.script(c, sql);
      }
    }
  }

  /** Tables of a database in which there is no row. */
  public static List<String> emptyTables(Path database) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      List<String> empty = new ArrayList<>();
      for (String table : names(c, "main", "table")) {
        if (Sql.number(c, "SELECT count(*) FROM \"" + table + "\"") == 0) {
          empty.add(table);
        }
      }
      return empty;
    }
  }

  /**
   * Writes what an archive of the newest version would be in an older one.
   *
   * @param scratch a file that may be written
   */
  public static void write(Path newest, int version, Path scratch, Path target)
      throws IOException, SQLException {
    Files.deleteIfExists(scratch);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + scratch)) {
      Migrations.run(c, version);
      List<String> triggers =
          Sql.list(
              c,
              "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid",
              r -> r.getString(1));
      for (String trigger : names(c, "main", "trigger")) {
        Sql.script(c, "DROP TRIGGER " + trigger);
      }
      Sql.script(c, "PRAGMA foreign_keys = OFF");
      Sql.script(c, "ATTACH '" + newest + "' AS newest");
      for (String table : names(c, "main", "table")) {
        copy(c, table, version);
      }
      if (version >= COUNTS && version < HEADINGS) {
        Sql.script(
            c,
            "UPDATE author SET articles = (SELECT count(DISTINCT article_id) FROM article_author"
                + " WHERE author_id = author.id)");
      }
      if (version >= DIGESTS) {
        Sql.script(
            c,
            "DELETE FROM digest WHERE unit NOT IN ('issue', 'article') AND unit NOT IN"
                + " (SELECT name FROM main.sqlite_schema WHERE type = 'table')");
      }
      Files.writeString(target, dump(c, version, triggers));
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static void copy(Connection c, String table, int version) throws SQLException {
    List<String> columns = columns(c, "main", table);
    List<String> known = columns(c, "newest", table);
    List<String> values = new ArrayList<>();
    List<String> filled = new ArrayList<>();
    for (String column : columns) {
      if (known.contains(column)) {
        filled.add(column);
        values.add(column);
      } else if (table.equals("warning") && column.equals("message") && version < CODES) {
        filled.add(column);
        values.add(SENTENCE);
      }
    }
    Sql.script(c, "DELETE FROM main.\"" + table + "\"");
    Sql.script(
        c,
        "INSERT INTO main.\"%s\" (%s) SELECT %s FROM newest.\"%s\""
            .formatted(table, quoted(filled), String.join(", ", values), table));
  }

  private static String quoted(List<String> columns) {
    return columns.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
  }

  private static List<String> names(Connection c, String schema, String type) throws SQLException {
    return Sql.list(
        c,
        "SELECT name FROM "
            + schema
            + ".sqlite_schema WHERE type = '"
            + type
            + "'"
            + " AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
        r -> r.getString(1));
  }

  private static List<String> columns(Connection c, String schema, String table)
      throws SQLException {
    return Sql.list(
        c, "SELECT name FROM pragma_table_info(?, ?)", r -> r.getString(1), table, schema);
  }

  private static String dump(Connection c, int version, List<String> triggers) throws SQLException {
    List<String> sql = new ArrayList<>();
    sql.add("BEGIN");
    sql.addAll(made(c, "type = 'table' AND name NOT LIKE 'sqlite_%'"));
    for (String table : names(c, "main", "table")) {
      String columns = quoted(columns(c, "main", table));
      String quotes =
          columns(c, "main", table).stream()
              .map(n -> "quote(\"" + n + "\")")
              .collect(Collectors.joining(" || ', ' || "));
      for (String row :
          Sql.list(c, "SELECT " + quotes + " FROM \"" + table + '"', r -> r.getString(1))) {
        sql.add("INSERT INTO \"" + table + "\" (" + columns + ") VALUES (" + row + ")");
      }
    }
    sql.addAll(made(c, "type IN ('index', 'view') AND sql IS NOT NULL"));
    sql.addAll(triggers);
    sql.add("PRAGMA application_id = " + Migrations.APPLICATION_ID);
    sql.add("PRAGMA user_version = " + version);
    sql.add("COMMIT");
    return String.join(";\n", sql) + ";\n";
  }

  private static List<String> made(Connection c, String which) throws SQLException {
    return Sql.list(
        c, "SELECT sql FROM sqlite_schema WHERE " + which + " ORDER BY rowid", r -> r.getString(1));
  }
}
