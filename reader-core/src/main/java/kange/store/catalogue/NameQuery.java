package kange.store.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kange.model.catalogue.IndexLetter;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;
import kange.store.sql.EnumNames;

/**
 * The SQL of an index of names: fixed fragments, every value a parameter. Each statement walks one
 * covering index, so that a page costs nothing but the rows before it.
 */
record NameQuery(String from, List<Object> filterValues, NameOrder order) {
  static NameQuery of(NameFilter filter) {
    boolean columns = filter.kind() == NameKind.COLUMN;
    // What is only printed is there, too: its articles stand under its heading. The sign keeps
    // SQLite from an index of another order.
    List<String> conditions = new ArrayList<>(List.of("+articles > 0"));
    List<Object> values = new ArrayList<>();
    if (!columns) {
      conditions.add("kind = ?");
      values.add(EnumNames.of(filter.kind()));
    }
    String typed = filter.typed().strip().toLowerCase(Locale.ROOT);
    String letters = typed.replace(" ", "").replace("'", "");
    if (!letters.isEmpty()) {
      conditions.add("(instr(lower(name), ?) OR instr(pinyin, ?) = 1 OR instr(initials, ?) = 1)");
      values.addAll(List.of(typed, letters, letters));
    }
    String where = " WHERE " + String.join(" AND ", conditions);
    return new NameQuery(
        (columns ? " FROM column_name" : " FROM author") + where, values, filter.order());
  }

  String page() {
    String by =
        order == NameOrder.NAME ? "letter, sort_key, name" : "articles DESC, sort_key, name";
    return "SELECT name, letter, articles" + from + " ORDER BY " + by + " LIMIT ? OFFSET ?";
  }

  String letters() {
    return "SELECT letter, count(*)" + from + " GROUP BY letter ORDER BY letter";
  }

  /** How many names stand before one; takes {@link #position}. */
  String before() {
    return order == NameOrder.NAME
        ? "SELECT count(*)" + from + " AND (letter, sort_key, name) < (?, ?, ?)"
        : "SELECT count(*)"
            + from
            + " AND articles >= ? AND (articles > ? OR (sort_key, name) < (?, ?))";
  }

  Object[] position(IndexedName name, String sortKey) {
    return order == NameOrder.NAME
        ? values(IndexLetter.key(name.letter()), sortKey, name.name())
        : values(name.articles(), name.articles(), sortKey, name.name());
  }

  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(filterValues);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
