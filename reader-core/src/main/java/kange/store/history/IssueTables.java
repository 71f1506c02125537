package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.store.sql.Sql;

/**
 * Which tables hold an issue: those whose rows go when it goes, and those that such rows name.
 * Foreign keys are followed at run time, so that no table of a later migration is forgotten.
 */
final class IssueTables {
  private static final String ISSUE = "issue";
  private static final String OF_ISSUE = "id = ?1";

  private record Key(String from, String table, String to, boolean cascades) {}

  private final Map<String, List<Key>> keys = new LinkedHashMap<>();
  private final Set<String> own = new LinkedHashSet<>(Set.of(ISSUE));
  private final Set<String> shared = new LinkedHashSet<>();

  private IssueTables() {}

  /** Tables that are pointed at come before those that point. */
  static List<IssueTable> of(Connection c) throws SQLException {
    IssueTables found = new IssueTables();
    found.readKeys(c);
    found.collectOwn();
    found.collectShared();
    List<IssueTable> tables = new ArrayList<>();
    for (String name : found.inOrder()) {
      tables.add(
          new IssueTable(
              name,
              columns(c, name),
              found.where(name, Set.of()),
              found.shared.contains(name),
              found.references(name)));
    }
    return tables;
  }

  private void readKeys(Connection c) throws SQLException {
    for (String table :
        Sql.list(
            c,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            r -> r.getString(1))) {
      keys.put(
          table,
          Sql.list(
              c,
              "SELECT \"from\", \"table\", ifnull(\"to\", 'id'), on_delete = 'CASCADE'"
                  + " FROM pragma_foreign_key_list(?)",
              r -> new Key(r.getString(1), r.getString(2), r.getString(3), r.getBoolean(4)),
              table));
    }
  }

  /** Columns that are computed are not among them, be it by the table or by triggers. */
  private static List<String> columns(Connection c, String table) throws SQLException {
    return Sql.list(
        c,
        "SELECT name FROM pragma_table_info(?) WHERE substr(name, 1, 7) <> 'listed_'",
        r -> r.getString(1),
        table);
  }

  /** What hangs on an issue, and what hangs on that. */
  private void collectOwn() {
    int before;
    do {
      before = own.size();
      keys.forEach(
          (table, all) -> {
            if (all.stream().anyMatch(k -> k.cascades() && own.contains(k.table()))) {
              own.add(table);
            }
          });
    } while (own.size() > before);
  }

  /** What is pointed at and is not the issue's own, and what that points at. */
  private void collectShared() {
    int before;
    do {
      before = shared.size();
      for (String table : together()) {
        keysOf(table).map(Key::table).filter(t -> !own.contains(t)).forEach(shared::add);
      }
    } while (shared.size() > before);
  }

  private Set<String> together() {
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(shared);
    return all;
  }

  private Stream<Key> keysOf(String table) {
    return Optional.ofNullable(keys.get(table)).stream().flatMap(List::stream);
  }

  private List<String> inOrder() {
    Set<String> ordered = new LinkedHashSet<>();
    Set<String> visited = new LinkedHashSet<>();
    together().forEach(table -> visit(table, visited, ordered));
    return List.copyOf(ordered);
  }

  private void visit(String table, Set<String> visited, Set<String> ordered) {
    if (together().contains(table) && visited.add(table)) {
      keysOf(table).forEach(key -> visit(key.table(), visited, ordered));
      ordered.add(table);
    }
  }

  /**
   * @param within tables whose condition this one is a part of: nothing is its own reason
   */
  private String where(String table, Set<String> within) {
    if (table.equals(ISSUE)) {
      return OF_ISSUE;
    }
    Set<String> inner = new LinkedHashSet<>(within);
    inner.add(table);
    return own.contains(table) ? ownRows(table, inner) : namedRows(table, inner);
  }

  private String ownRows(String table, Set<String> inner) {
    return keysOf(table)
        .filter(k -> k.cascades() && own.contains(k.table()) && !inner.contains(k.table()))
        .map(
            k ->
                k.table().equals(ISSUE)
                    ? k.from() + " = ?1"
                    : in(k.from(), k.to(), k.table(), inner))
        .collect(Collectors.joining(" OR "));
  }

  private String namedRows(String table, Set<String> inner) {
    List<String> reasons = new ArrayList<>();
    for (String child : together()) {
      keysOf(child)
          .filter(k -> k.table().equals(table) && !inner.contains(child))
          .map(k -> in(k.to(), k.from(), child, inner))
          .forEach(reasons::add);
    }
    return String.join(" OR ", reasons);
  }

  private String in(String column, String of, String table, Set<String> inner) {
    return column + " IN (SELECT " + of + " FROM " + table + " WHERE " + where(table, inner) + ")";
  }

  private Map<String, String> references(String table) {
    Map<String, String> references = new HashMap<>();
    keysOf(table).forEach(k -> references.put(k.from(), k.table()));
    return references;
  }
}
