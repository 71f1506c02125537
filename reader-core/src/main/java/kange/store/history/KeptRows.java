package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kange.store.sql.Sql;

/**
 * Kept rows of one table on their way into the table as it is now.
 *
 * @param columns those that both know
 * @param places of these columns in the kept rows
 * @param id where among the columns the one number is that the row is known by, if there is one
 */
record KeptRows(IssueTable table, List<String> columns, List<Integer> places, OptionalInt id) {
  static KeptRows of(Connection c, IssueTable table, List<String> kept) throws SQLException {
    List<String> both = kept.stream().filter(table.columns()::contains).toList();
    List<String> key =
        Sql.list(
            c,
            "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
            r -> r.getString(1),
            table.name());
    int id = key.size() == 1 ? both.indexOf(key.getFirst()) : -1;
    return new KeptRows(
        table,
        both,
        both.stream().map(kept::indexOf).toList(),
        id >= 0 && isNumber(c, table.name(), key.getFirst())
            ? OptionalInt.of(id)
            : OptionalInt.empty());
  }

  /** Of a table that is known by another's number (source, favourite) that number is no own one. */
  private static boolean isNumber(Connection c, String table, String column) throws SQLException {
    return Sql.number(
            c,
            "SELECT count(*) FROM pragma_table_info(?1) i WHERE i.name = ?2 AND i.type = 'INTEGER'"
                + " AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(?1) WHERE \"from\" = ?2)",
            table,
            column)
        > 0;
  }

  List<Object> stored(List<Object> kept) {
    List<Object> row = new ArrayList<>(places.size());
    places.forEach(place -> row.add(kept.get(place)));
    return row;
  }

  String insert() {
    return "INSERT INTO "
        + table.name()
        + " ("
        + String.join(", ", IssueTable.quoted(columns))
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }

  long insertUnderNewId(Connection c, List<Object> row) throws SQLException {
    List<Object> renumbered = new ArrayList<>(row);
    renumbered.set(id.orElseThrow(), Optional.empty());
    return Sql.number(
        c, insert() + " RETURNING " + columns.get(id.getAsInt()), renumbered.toArray());
  }

  /** Of the rows' ids, those that other rows bear now. */
  Set<Long> taken(Connection c, List<List<Object>> rows) throws SQLException {
    if (id.isEmpty()) {
      return Set.of();
    }
    List<Long> ids = rows.stream().map(row -> (Long) row.get(id.getAsInt())).toList();
    String column = columns.get(id.getAsInt());
    return new HashSet<>(
        Sql.list(
            c,
            "SELECT %1$s FROM %2$s WHERE %1$s IN (SELECT value FROM json_each(?))"
                .formatted(column, table.name()),
            r -> r.getLong(1),
            Sql.ids(ids)));
  }
}
