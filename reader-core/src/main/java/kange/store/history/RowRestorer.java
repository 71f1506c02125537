package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kange.store.sql.Sql;

/**
 * Writes kept rows into the tables as they are now: columns that are no more are passed over, those
 * that are new take their default. Rows come back under their own ids; where such an id is
 * another's meanwhile they take a new one, and what points at them follows. What points at a
 * reading list that was deleted meanwhile stays away.
 */
final class RowRestorer implements RowVisitor {
  private static final int CHUNK = 500;

  private final Connection c;
  private final Map<String, IssueTable> tables = new HashMap<>();
  private final SharedRows shared;
  private final Map<String, Map<Long, Long>> moved = new HashMap<>();
  private final Map<String, Set<Long>> gone = new HashMap<>();
  private final List<List<Object>> waiting = new ArrayList<>();
  private Optional<KeptRows> current = Optional.empty();
  private int lost;

  RowRestorer(Connection c, List<IssueTable> tables) throws SQLException {
    this.c = c;
    this.shared = new SharedRows(c);
    tables.forEach(table -> this.tables.put(table.name(), table));
    // Checked at the end: rows of one table may point at later ones of the same.
    Sql.pragma(c, "PRAGMA defer_foreign_keys = ON");
  }

  @Override
  public boolean table(String name, List<String> columns) throws SQLException {
    finish();
    current =
        tables.containsKey(name)
            ? Optional.of(KeptRows.of(c, tables.get(name), columns))
            : Optional.empty();
    return current.isPresent();
  }

  @Override
  public void row(List<Object> values) throws SQLException {
    waiting.add(values);
    if (waiting.size() == CHUNK) {
      finish();
    }
  }

  /** Writes what waits; to be called after the last row. */
  void finish() throws SQLException {
    if (current.isPresent() && !waiting.isEmpty()) {
      KeptRows table = current.get();
      List<List<Object>> rows = new ArrayList<>();
      for (List<Object> values : waiting) {
        redirected(table, table.stored(values)).ifPresent(rows::add);
      }
      if (table.table().shared()) {
        writeShared(table, rows);
      } else {
        write(table, rows);
      }
    }
    waiting.clear();
  }

  /** Rows that found nothing to hang on. */
  int lost() {
    return lost;
  }

  private Optional<List<Object>> redirected(KeptRows table, List<Object> row) {
    List<Object> redirected = new ArrayList<>(row);
    for (Map.Entry<String, String> reference : table.table().references().entrySet()) {
      int column = table.columns().indexOf(reference.getKey());
      if (column >= 0 && row.get(column) instanceof Long id) {
        if (gone.getOrDefault(reference.getValue(), Set.of()).contains(id)) {
          lost++;
          return Optional.empty();
        }
        redirected.set(
            column, moved.getOrDefault(reference.getValue(), Map.of()).getOrDefault(id, id));
      }
    }
    return Optional.of(redirected);
  }

  private void writeShared(KeptRows table, List<List<Object>> rows) throws SQLException {
    for (List<Object> row : rows) {
      long id = (Long) row.get(table.id().orElseThrow());
      Optional<Long> now = shared.put(table, row);
      if (now.isEmpty()) {
        gone.computeIfAbsent(table.table().name(), t -> new HashSet<>()).add(id);
      } else {
        note(table, id, now.get());
      }
    }
  }

  private void write(KeptRows table, List<List<Object>> rows) throws SQLException {
    if (ListPlaces.are(table)) {
      for (List<Object> row : rows) {
        ListPlaces.makeRoom(c, table, row);
        Sql.update(c, table.insert(), row.toArray());
      }
      return;
    }
    Set<Long> taken = table.taken(c, rows);
    List<Object[]> free = new ArrayList<>();
    Map<Long, List<Object>> others = new LinkedHashMap<>();
    OptionalInt id = table.id();
    for (List<Object> row : rows) {
      if (id.isPresent() && taken.contains((Long) row.get(id.getAsInt()))) {
        others.put((Long) row.get(id.getAsInt()), row);
      } else {
        free.add(row.toArray());
      }
    }
    Sql.batch(c, table.insert(), free);
    for (Map.Entry<Long, List<Object>> other : others.entrySet()) {
      note(table, other.getKey(), table.insertUnderNewId(c, other.getValue()));
    }
  }

  private void note(KeptRows table, long before, long now) {
    if (before != now) {
      moved.computeIfAbsent(table.table().name(), t -> new HashMap<>()).put(before, now);
    }
  }
}
