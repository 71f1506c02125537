package kange.store.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.HeadingQuery;
import kange.store.sql.EnumNames;

/** The SQL of the headings of an index: fixed fragments, every value a parameter. */
record HeadingSql(String from, List<Object> filterValues) {
  /** Headings that nothing stands under now, but will when a name that leads there comes in. */
  private static final String WAITING =
      " UNION SELECT s.heading, s.heading_kind, s.pinyin, s.initials, s.sort_key, 0"
          + " FROM see_reference s WHERE s.heading_kind IN (%s)";

  private static final String AUTHORS =
      "SELECT name, kind, pinyin, initials, sort_key, articles FROM author WHERE articles > 0"
          + WAITING.formatted("'person', 'organization'")
          + " AND NOT EXISTS (SELECT 1 FROM author n WHERE n.name = s.heading"
          + " AND n.kind = s.heading_kind AND n.articles > 0)";

  private static final String COLUMNS =
      "SELECT name, 'column' AS kind, pinyin, initials, sort_key, articles FROM column_name"
          + " WHERE articles > 0"
          + WAITING.formatted("'column'")
          + " AND NOT EXISTS (SELECT 1 FROM column_name n WHERE n.name = s.heading"
          + " AND n.articles > 0)";

  private static final String JOURNALS =
      "SELECT label AS name, 'journal' AS kind, '' AS pinyin, '' AS initials,"
          + " label_sort AS sort_key, sum(articles) AS articles FROM issue GROUP BY label"
          + WAITING.formatted("'journal'")
          + " AND NOT EXISTS (SELECT 1 FROM issue i WHERE i.label = s.heading)";

  static HeadingSql of(HeadingQuery query) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<Object> values = new ArrayList<>();
    String typed = query.typed().strip().toLowerCase(Locale.ROOT);
    String letters = typed.replace(" ", "").replace("'", "");
    if (!letters.isEmpty()) {
      conditions.add(
          "(instr(lower(x.name), ?) OR instr(x.pinyin, ?) = 1 OR instr(x.initials, ?) = 1"
              + " OR EXISTS (SELECT 1 FROM see_reference s WHERE s.heading = x.name"
              + " AND s.heading_kind = x.kind AND instr(lower(s.name), ?)))");
      values.addAll(List.of(typed, letters, letters, typed));
    }
    if (query.joinedOnly()) {
      conditions.add(
          "EXISTS (SELECT 1 FROM see_reference s WHERE s.heading = x.name"
              + " AND s.heading_kind = x.kind)");
    }
    return new HeadingSql(
        " FROM (" + names(query.index()) + ") x WHERE " + String.join(" AND ", conditions), values);
  }

  /** One heading, whatever the list holds. */
  static HeadingSql of(AuthorityName name) {
    return new HeadingSql(
        " FROM (" + names(AuthorityIndex.of(name.kind())) + ") x WHERE x.name = ? AND x.kind = ?",
        List.of(name.text(), EnumNames.of(name.kind())));
  }

  private static String names(AuthorityIndex index) {
    return switch (index) {
      case AUTHORS -> AUTHORS;
      case COLUMNS -> COLUMNS;
      case JOURNALS -> JOURNALS;
    };
  }

  /** What is counted beside each name is counted for those that are shown alone. */
  String page() {
    return "SELECT y.name, y.kind, y.articles, (SELECT count(*) FROM see_reference s"
        + " WHERE s.heading = y.name AND s.heading_kind = y.kind) AS variants, CASE y.kind"
        + " WHEN 'journal' THEN (SELECT count(*) FROM issue i WHERE i.label = y.name)"
        + " WHEN 'column' THEN (SELECT count(DISTINCT a.issue_id) FROM article a"
        + " WHERE a.listed_column = (SELECT id FROM column_name WHERE name = y.name))"
        + " ELSE (SELECT count(DISTINCT a.issue_id) FROM article_author aa JOIN article a"
        + " ON a.id = aa.article_id WHERE aa.listed_author ="
        + " (SELECT id FROM author WHERE name = y.name AND kind = y.kind)) END AS issues"
        + " FROM (SELECT x.*"
        + from
        + " ORDER BY x.sort_key, x.name, x.kind LIMIT ? OFFSET ?) y"
        + " ORDER BY y.sort_key, y.name, y.kind";
  }

  String count() {
    return "SELECT count(*)" + from;
  }

  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(filterValues);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
