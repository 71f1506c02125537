package kange.store.history;

import java.util.List;
import java.util.Set;
import kange.store.MarkedArchive;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;

/** An issue whose articles bear marks of every kind. */
abstract class MarkedIssue extends MarkedArchive {
  static final long NOWHERE = 99;
  static final Set<String> ALL_BUT_STARS =
      Set.of(
          "reading_position",
          "article_note",
          "highlight",
          "article_tag",
          "tag",
          "reading_list_article",
          "reading_list");

  long issue;
  List<Long> articles = List.of();

  @BeforeEach
  void fill() {
    issue = add("2", two());
    articles = articles(issue);
    articles.forEach(this::mark);
  }

  KeptIssue kept() {
    return stores.database().read(c -> new Bin(c).find(bin().getFirst().id()).orElseThrow());
  }

  int putBack() {
    return stores
        .database()
        .write(
            c -> {
              Bin bin = new Bin(c);
              KeptIssue kept = bin.find(1).orElseThrow();
              int lost = bin.putBack(kept);
              bin.remove(kept.id());
              return lost;
            });
  }

  void change(String sql, Object... values) {
    stores.database().change(c -> Sql.update(c, sql, values));
  }

  long number(String sql) {
    return stores.database().read(c -> Sql.number(c, sql));
  }
}
