package kange.store.history;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rows of a few tables in memory: what readers marked in an issue at one moment, with the tags and
 * lists it names.
 */
public final class MarkRows implements RowVisitor {
  /** What readers add to an issue, and how one such row is told from the others of its table. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "favourite", List.of("article_id"),
          "reading_position", List.of("article_id"),
          "article_note", List.of("article_id"),
          "highlight", List.of("id"),
          "article_tag", List.of("article_id", "tag_id"),
          "reading_list_article", List.of("list_id", "article_id"),
          "kept_sign", List.of("id"));

  /** What the above point at, beside articles. */
  private static final Set<String> NAMED = Set.of("tag", "reading_list");

  private record Rows(List<String> columns, Set<List<Object>> rows) {}

  private static final Rows NONE = new Rows(List.of(), Set.of());

  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private Rows current = NONE;

  MarkRows() {}

  /** A row that is told from others by these values, in the order of these columns. */
  public record Key(String table, List<String> columns, List<Object> values) {}

  static boolean holds(String table) {
    return KEYS.containsKey(table) || NAMED.contains(table);
  }

  @Override
  public boolean table(String name, List<String> columns) {
    if (!holds(name)) {
      return false;
    }
    current = new Rows(columns, new LinkedHashSet<>());
    tables.put(name, current);
    return true;
  }

  @Override
  public void row(List<Object> values) {
    current.rows().add(List.copyOf(values));
  }

  /** The marks that are here and were not so then; tags and lists stay. */
  public MarkRows without(MarkRows then) {
    MarkRows rest = new MarkRows();
    tables.forEach(
        (table, here) -> {
          rest.table(table, here.columns());
          Rows before = then.tables.getOrDefault(table, NONE);
          boolean comparable = KEYS.containsKey(table) && before.columns().equals(here.columns());
          Set<List<Object>> known = comparable ? before.rows() : Set.of();
          here.rows().stream().filter(row -> !known.contains(row)).forEach(rest::row);
        });
    return rest;
  }

  /** The articles that bear any of these marks. */
  public Set<Long> articles() {
    Set<Long> articles = new LinkedHashSet<>();
    tables.forEach(
        (table, held) -> {
          int article = held.columns().indexOf("article_id");
          if (article >= 0) {
            held.rows().forEach(row -> articles.add((Long) row.get(article)));
          }
        });
    return articles;
  }

  /** What tells each mark from the others. */
  public Set<Key> keys() {
    Set<Key> keys = new LinkedHashSet<>();
    tables.forEach(
        (table, held) -> {
          if (KEYS.containsKey(table)) {
            held.rows().forEach(row -> keys.add(key(table, held.columns(), row)));
          }
        });
    return keys;
  }

  private static Key key(String table, List<String> columns, List<Object> row) {
    List<String> names = Objects.requireNonNull(KEYS.get(table));
    return new Key(table, names, names.stream().map(n -> row.get(columns.indexOf(n))).toList());
  }

  /** Whether there is any mark of a kind. */
  public boolean has(String table) {
    Rows held = tables.get(table);
    return held != null && !held.rows().isEmpty();
  }

  /** Shows all rows but those of some tables. */
  void show(RowVisitor visitor, Set<String> except) throws SQLException {
    for (Map.Entry<String, Rows> table : tables.entrySet()) {
      if (!except.contains(table.getKey())
          && visitor.table(table.getKey(), table.getValue().columns())) {
        for (List<Object> row : table.getValue().rows()) {
          visitor.row(row);
        }
      }
    }
  }
}
