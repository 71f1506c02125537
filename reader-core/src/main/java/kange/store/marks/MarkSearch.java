package kange.store.marks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.marks.MarkKind;
import kange.model.marks.MarkQuery;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Looks through the marks. What narrows is SQL; words are compared here, folded: readers have
 * thousands of marks, not millions, and nothing folded has to be kept beside the text.
 */
final class MarkSearch {
  private static final String MARKS =
      "WITH mark (kind, id, article_id, at, colour, quote, note, own) AS ("
          + "SELECT 'highlight', id, article_id, changed_at, colour, quote, ifnull(note, ''), %1$s"
          + " FROM highlight"
          + " UNION ALL SELECT 'note', article_id, article_id, changed_at, '', '', text, %1$s"
          + " FROM article_note"
          + " UNION ALL SELECT 'favourite', article_id, article_id, marked_at, '', '', '', %1$s"
          + " FROM favourite"
          + " UNION ALL SELECT 'tags', article_id, article_id, max(tagged_at), '', '', '',"
          + " max(%1$s) FROM article_tag GROUP BY article_id),"
          + " tags (article_id, names) AS (SELECT at.article_id, group_concat(t.name, char(10))"
          + " FROM article_tag at JOIN tag t ON t.id = at.tag_id GROUP BY at.article_id)"
          + " SELECT m.kind, m.id, m.article_id, m.at, m.quote, m.note, m.own, a.title,"
          + " ifnull(t.names, '') AS names"
          + " FROM mark m JOIN article a ON a.id = m.article_id"
          + " LEFT JOIN tags t ON t.article_id = m.article_id";
  private static final String ORDER = " ORDER BY m.at DESC, m.kind, m.id DESC, m.own";

  /** Some of the rows found, and how many there are in all. */
  record Found(int total, List<MarkRow> rows) {}

  private final LanguageKeys keys;
  private final List<String> wanted;
  private final String sql;
  private final List<Object> values = new ArrayList<>();

  /**
   * @param sided whether the database's rows say whose they are
   */
  MarkSearch(LanguageKeys keys, boolean sided, MarkQuery query) {
    this.keys = keys;
    this.wanted =
        Arrays.stream(query.text().strip().split("[\\s\\p{Z}]+"))
            .map(keys::folded)
            .filter(word -> !word.isEmpty())
            .toList();
    this.sql = MARKS.formatted(sided ? "own" : "0") + conditions(query);
  }

  private String conditions(MarkQuery query) {
    List<String> conditions = new ArrayList<>();
    if (!query.kinds().isEmpty()) {
      conditions.add("m.kind IN (SELECT value FROM json_each(?))");
      values.add(names(query.kinds().stream()));
    }
    if (!query.colours().isEmpty()) {
      conditions.add("m.colour IN (SELECT value FROM json_each(?))");
      values.add(names(query.colours().stream()));
    }
    query
        .tag()
        .ifPresent(
            tag -> {
              conditions.add(
                  "m.article_id IN (SELECT at.article_id FROM article_tag at"
                      + " JOIN tag t ON t.id = at.tag_id WHERE t.name_key = ?)");
              values.add(keys.folded(tag));
            });
    query
        .article()
        .ifPresent(
            article -> {
              conditions.add("m.article_id = ?");
              values.add(article);
            });
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static String names(Stream<? extends Enum<?>> constants) {
    return constants
        .map(constant -> "\"" + EnumNames.of(constant) + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** All that was asked for. */
  List<MarkRow> all(Connection c) throws SQLException {
    List<MarkRow> rows = Sql.list(c, sql + ORDER, MarkSearch::row, values.toArray());
    return wanted.isEmpty() ? rows : rows.stream().filter(this::matches).toList();
  }

  /** A page of it; where no words narrow, nothing but the page is read. */
  Found page(Connection c, int offset, int limit) throws SQLException {
    if (!wanted.isEmpty()) {
      List<MarkRow> all = all(c);
      int from = Math.min(offset, all.size());
      return new Found(all.size(), all.subList(from, Math.min(from + limit, all.size())));
    }
    long total = Sql.number(c, "SELECT count(*) FROM (" + sql + ")", values.toArray());
    List<Object> paged = new ArrayList<>(values);
    paged.add(limit);
    paged.add(offset);
    return new Found(
        (int) total,
        Sql.list(c, sql + ORDER + " LIMIT ? OFFSET ?", MarkSearch::row, paged.toArray()));
  }

  private static MarkRow row(ResultSet r) throws SQLException {
    return new MarkRow(
        EnumNames.read(MarkKind.class, r.getString("kind")),
        r.getLong("id"),
        r.getLong("article_id"),
        Instant.ofEpochMilli(r.getLong("at")),
        r.getString("note"),
        r.getBoolean("own"),
        List.of(
            r.getString("quote"), r.getString("note"), r.getString("title"), r.getString("names")));
  }

  private boolean matches(MarkRow row) {
    List<String> words = row.words().stream().map(keys::folded).toList();
    return wanted.stream().allMatch(w -> words.stream().anyMatch(text -> text.contains(w)));
  }
}
