package kange.store.history;

import java.util.List;
import java.util.Map;

/**
 * A table that holds a part of issues, as the schema is now.
 *
 * @param columns all that are stored
 * @param where which rows are an issue's; {@code ?1} is its id
 * @param shared whether its rows are not the issue's own but named by them: authors, tags, lists
 * @param references the tables that its columns point at, by column
 */
record IssueTable(
    String name,
    List<String> columns,
    String where,
    boolean shared,
    Map<String, String> references) {
  String select() {
    return "SELECT " + String.join(", ", quoted(columns)) + " FROM " + name + " WHERE " + where;
  }

  /** Column names may be words of SQL. */
  static List<String> quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').toList();
  }
}
