package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.store.sql.Sql;

/**
 * Rows of one owner, numbered from 1, made what they should be: those that are there keep their
 * ids, for an archive that was mended is to be the one it was.
 *
 * @param where what tells the owner's rows; takes the owner's id once
 * @param owner columns that say whose a row is, for one that is not there
 * @param columns what is written, in the order of the values
 */
record MendedRows(String table, String where, List<String> owner, List<String> columns) {
  MendedRows {
    owner = List.copyOf(owner);
    columns = List.copyOf(columns);
  }

  /**
   * Writes the rows.
   *
   * @param owners the values of the owner's columns
   * @param rows the values of the columns, row by row
   */
  void put(Connection c, long id, List<?> owners, List<List<?>> rows) throws SQLException {
    Sql.update(
        c,
        "DELETE FROM " + table + " WHERE " + where + " AND ordinal NOT BETWEEN 1 AND ?",
        id,
        rows.size());
    String set =
        columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
    for (int i = 0; i < rows.size(); i++) {
      List<Object> values = new ArrayList<>(rows.get(i));
      values.add(id);
      values.add(i + 1);
      int there =
          Sql.update(
              c,
              "UPDATE " + table + " SET " + set + " WHERE " + where + " AND ordinal = ?",
              values.toArray());
      if (there == 0) {
        List<Object> fresh = new ArrayList<>(rows.get(i));
        fresh.addAll(owners);
        fresh.add(i + 1);
        Sql.update(c, insert(), fresh.toArray());
      }
    }
  }

  private String insert() {
    List<String> all =
        Stream.of(columns, owner, List.of("ordinal")).flatMap(List::stream).toList();
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", all)
        + ") VALUES ("
        + all.stream().map(column -> "?").collect(Collectors.joining(", "))
        + ")";
  }
}
