package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kange.store.sql.Sql;

/**
 * A table each row of which has a digest of its own: all that people made, names, and sources. Read
 * from the schema at run time, so that no table of a later migration is forgotten.
 *
 * @param key the columns of its primary key
 * @param columns all that are digested, those of the key too
 */
record DigestedTable(String name, List<String> key, List<String> columns) {
  /**
   * What issues and articles prove as a whole, see {@link IssueDigest} and {@link ArticleDigest}.
   */
  private static final Set<String> OF_ISSUES =
      Set.of(
          "issue",
          "issue_column",
          "leftover",
          "leftover_line",
          "article",
          "article_line",
          "article_author",
          "block",
          "warning");

  /** change_log says what search has to read; archive says whose index it is: both made anew. */
  private static final Set<String> NOT_DIGESTED = Set.of("digest", "change_log", "archive");

  /** Counts that triggers keep, held against what they count by a check of their own. */
  private static final Map<String, Set<String>> COUNTED =
      Map.of("author", Set.of("articles"), "column_name", Set.of("articles"));

  DigestedTable {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  private record Column(String name, int inKey) {}

  /** All there are. */
  static List<DigestedTable> all(Connection c) throws SQLException {
    List<DigestedTable> tables = new ArrayList<>();
    for (String name :
        Sql.list(
            c,
            "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite_%' ORDER BY name",
            r -> r.getString(1))) {
      if (!OF_ISSUES.contains(name) && !NOT_DIGESTED.contains(name)) {
        tables.add(of(c, name));
      }
    }
    return tables;
  }

  static DigestedTable of(Connection c, String name) throws SQLException {
    List<Column> columns =
        Sql.list(
            c,
            "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid",
            r -> new Column(r.getString(1), r.getInt(2)),
            name);
    Set<String> counted = COUNTED.getOrDefault(name, Set.of());
    List<String> key =
        columns.stream().filter(column -> column.inKey() > 0).map(Column::name).toList();
    return new DigestedTable(
        name,
        key.isEmpty() ? List.of("rowid") : key,
        columns.stream().map(Column::name).filter(column -> !counted.contains(column)).toList());
  }

  /** The key of a row as JSON text, for SQL. */
  String keyOf(String row) {
    return key.stream()
        .map(column -> row + ".\"" + column + '"')
        .collect(Collectors.joining(", ", "json_array(", ")"));
  }

  /** Key and digested values of every row. */
  String rows() {
    return "SELECT " + keyOf("t") + ", " + values() + " FROM " + name + " t";
  }

  /** As {@link #rows}, of the row with a key. */
  String row() {
    return rows() + " WHERE " + keyOf("t") + " = ?";
  }

  /** As {@link #rows}, of those whose keys stand in {@code changed_unit}. */
  String changedRows() {
    StringBuilder sql =
        new StringBuilder("SELECT u.\"key\", ")
            .append(values())
            .append(" FROM changed_unit u JOIN ")
            .append(name)
            .append(" t ON u.unit = '")
            .append(name)
            .append('\'');
    for (int i = 0; i < key.size(); i++) {
      sql.append(" AND t.\"")
          .append(key.get(i))
          .append("\" = json_extract(u.\"key\", '$[")
          .append(i)
          .append("]')");
    }
    return sql.toString();
  }

  /** Type and value of each digested column of the row with a key; texts as bytes. */
  String rawRow() {
    return columns.stream()
        .map(
            column ->
                "typeof(t.\"%1$s\"), iif(typeof(t.\"%1$s\") = 'text', CAST(t.\"%1$s\" AS BLOB), t.\"%1$s\")"
                    .formatted(column))
        .collect(
            Collectors.joining(
                ", ", "SELECT ", " FROM " + name + " t WHERE " + keyOf("t") + " = ?"));
  }

  /** Writes one digested column of the row with a key. */
  String update(int column, boolean text) {
    return "UPDATE "
        + name
        + " AS t SET \""
        + columns.get(column)
        + "\" = "
        + (text ? "CAST(? AS TEXT)" : "?")
        + " WHERE "
        + keyOf("t")
        + " = ?";
  }

  /** Writes a row with all digested columns, new or over the one with its key. */
  String put() {
    String names = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
    String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    String keys = key.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
    String set =
        columns.stream()
            .map(c -> "\"%1$s\" = excluded.\"%1$s\"".formatted(c))
            .collect(Collectors.joining(", "));
    return "INSERT INTO "
        + name
        + " ("
        + names
        + ") VALUES ("
        + marks
        + ") ON CONFLICT ("
        + keys
        + ") DO UPDATE SET "
        + set;
  }

  private String values() {
    return columns.stream().map(column -> "t.\"" + column + '"').collect(Collectors.joining(", "));
  }
}
