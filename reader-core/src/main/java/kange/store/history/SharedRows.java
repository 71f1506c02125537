package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.store.sql.Sql;

/**
 * Rows that issues only name. One that is known by a name (author, column, tag) comes and goes with
 * its use: it is found by its name, or made anew. One without (a reading list) was made by a person
 * and is not made again once a person deleted it.
 */
final class SharedRows {
  /** How many articles stand under a name: counted by triggers as the articles come back. */
  private static final String COUNTED = "articles";

  private final Connection c;

  SharedRows(Connection c) {
    this.c = c;
  }

  /** The id the row has now; empty when it is gone for good. */
  Optional<Long> put(KeptRows table, List<Object> row) throws SQLException {
    String id = table.columns().get(table.id().orElseThrow());
    List<String> name = name(table.table().name());
    if (name.isEmpty() || !table.columns().containsAll(name)) {
      return find(table, id, Set.of(id), row);
    }
    Optional<Long> there = find(table, id, Set.copyOf(name), row);
    return there.isPresent() ? there : Optional.of(insert(table, uncounted(table, row)));
  }

  private Optional<Long> find(KeptRows table, String id, Set<String> by, List<Object> row)
      throws SQLException {
    List<String> columns = List.copyOf(by);
    String where =
        columns.stream().map(k -> '"' + k + "\" IS ?").collect(Collectors.joining(" AND "));
    Object[] values = columns.stream().map(k -> row.get(table.columns().indexOf(k))).toArray();
    return Sql.first(
        c,
        "SELECT " + id + " FROM " + table.table().name() + " WHERE " + where,
        r -> r.getLong(1),
        values);
  }

  private long insert(KeptRows table, List<Object> row) throws SQLException {
    if (table.taken(c, List.of(row)).isEmpty()) {
      Sql.update(c, table.insert(), row.toArray());
      return (Long) row.get(table.id().orElseThrow());
    }
    return table.insertUnderNewId(c, row);
  }

  private static List<Object> uncounted(KeptRows table, List<Object> row) {
    int counted = table.columns().indexOf(COUNTED);
    List<Object> uncounted = new ArrayList<>(row);
    if (counted >= 0) {
      uncounted.set(counted, 0L);
    }
    return uncounted;
  }

  /** The columns of the table's first unique index that is not its key. */
  private List<String> name(String table) throws SQLException {
    return Sql.list(
        c,
        "SELECT name FROM pragma_index_info((SELECT name FROM pragma_index_list(?)"
            + " WHERE \"unique\" = 1 AND origin = 'u' AND partial = 0 ORDER BY seq DESC LIMIT 1))",
        r -> r.getString(1),
        table);
  }
}
