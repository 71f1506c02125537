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
 * @param numbered whether rows have ids, given in their order
 */
record MendedRows(
    String table, String where, List<String> owner, List<String> columns, boolean numbered) {
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
    if (numbered) {
      // One of them may have the number of a row that is missing.
      removeOthers(c, id, rows.size());
    }
    write(c, id, owners, rows);
    if (!numbered) {
      // Not before: a name that is borne by none for a moment is gone.
      removeOthers(c, id, rows.size());
    }
  }

  private void removeOthers(Connection c, long id, int last) throws SQLException {
    Sql.update(
        c,
        "DELETE FROM " + table + " WHERE " + where + " AND ordinal NOT BETWEEN 1 AND ?",
        id,
        last);
  }

  private void write(Connection c, long id, List<?> owners, List<List<?>> rows)
      throws SQLException {
    String set = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
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
        insert(c, id, owners, i + 1, rows.get(i));
      }
    }
  }

  private void insert(Connection c, long id, List<?> owners, int ordinal, List<?> row)
      throws SQLException {
    List<String> names =
        new ArrayList<>(
            Stream.of(columns, owner, List.of("ordinal")).flatMap(List::stream).toList());
    List<Object> values = new ArrayList<>(row);
    values.addAll(owners);
    values.add(ordinal);
    long old = numbered ? likelyId(c, id, ordinal) : 0;
    if (old > 0) {
      names.add("id");
      values.add(old);
    }
    Sql.update(
        c,
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", names)
            + ") VALUES ("
            + names.stream().map(name -> "?").collect(Collectors.joining(", "))
            + ")",
        values.toArray());
  }

  /** The id between its neighbours', where it is free; 0 where nothing tells which it was. */
  private long likelyId(Connection c, long id, int ordinal) throws SQLException {
    long before = neighbour(c, id, ordinal - 1);
    long after = neighbour(c, id, ordinal + 1);
    long likely = before > 0 ? before + 1 : after - 1;
    return likely > 0
            && Sql.number(c, "SELECT count(*) FROM " + table + " WHERE id = ?", likely) == 0
        ? likely
        : 0;
  }

  private long neighbour(Connection c, long id, int ordinal) throws SQLException {
    return Sql.number(
        c, "SELECT id FROM " + table + " WHERE " + where + " AND ordinal = ?", id, ordinal);
  }
}
