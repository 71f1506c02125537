package kange.store.safety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.marks.ArticleMarks;
import kange.store.MarkedArchive;
import kange.store.TestKeys;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;

/** An archive in which people marked and said something. */
abstract class PeoplesArchive extends MarkedArchive {
  static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");
  static final int MARKS_OF_AN_ARTICLE = 6;

  List<Long> articles = List.of();
  long article;

  @BeforeEach
  void fill() {
    articles = articles(add("2", two()));
    article = articles.getFirst();
  }

  MarkReturn back() {
    return new MarkReturn(stores.database(), new TestKeys());
  }

  List<PeopleRow> read() {
    List<PeopleRow> rows = new ArrayList<>();
    new PeopleRows(stores.database()).each(rows::add);
    return rows;
  }

  List<PeopleRow> read(PeopleKind... kinds) {
    return read().stream().filter(row -> Arrays.asList(kinds).contains(row.kind())).toList();
  }

  ArticleMarks marks(long of) {
    return stores.marks().all().ofArticles(List.of(of)).get(of);
  }

  void change(String sql, Object... values) {
    stores.database().change(c -> Sql.update(c, sql, values));
  }

  void clear() {
    for (String table :
        List.of(
            "favourite",
            "reading_position",
            "highlight",
            "article_note",
            "article_tag",
            "reading_list")) {
      change("DELETE FROM " + table);
    }
  }

  static PeopleRow with(PeopleRow row, String name, Object value) {
    Map<String, Object> values = new HashMap<>(row.values());
    values.put(name, value);
    return new PeopleRow(row.kind(), values);
  }
}
