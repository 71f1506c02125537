package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.model.issue.IssueMetadata;
import kange.store.row.IssueRows;
import kange.store.sql.Database;
import kange.store.sql.Interruptible;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * What is kept beside what it follows from: sort keys, counts, what names are listed under, which
 * issues search has to read. No digest proves it; it can be made anew at any time. Thread-safe.
 */
public final class DerivedStore {
  /**
   * A column that follows from others.
   *
   * @param table its table
   * @param column what is kept
   * @param value what it should be, for a row of the table
   */
  private record Derived(String table, String column, String value) {
    String wrong() {
      return " WHERE " + column + " IS NOT " + value;
    }
  }

  /** Those that others are counted from come first. */
  private static final List<Derived> DERIVED =
      List.of(
          new Derived(
              "issue",
              "label",
              "coalesce((SELECT s.heading FROM see_reference s WHERE s.kind = 'journal'"
                  + " AND s.name = issue.printed_label), printed_label)"),
          new Derived(
              "issue",
              "label_sort",
              "coalesce((SELECT s.sort_key FROM see_reference s WHERE s.kind = 'journal'"
                  + " AND s.name = issue.printed_label), printed_sort)"),
          new Derived(
              "article_author",
              "listed_author",
              "(SELECT h.author_id FROM author_heading h WHERE h.article_id ="
                  + " article_author.article_id AND h.ordinal = article_author.ordinal)"),
          new Derived(
              "article",
              "listed_column",
              "(SELECT h.column_id FROM column_heading h WHERE h.article_id = article.id)"),
          new Derived(
              "article",
              "recency",
              "(SELECT i.recency FROM issue i WHERE i.id = article.issue_id)"),
          new Derived(
              "article",
              "doubts",
              "(SELECT count(*) FROM warning w WHERE w.article_id = article.id)"),
          new Derived(
              "author",
              "articles",
              "(SELECT count(DISTINCT s.article_id) FROM article_author s"
                  + " WHERE s.listed_author = author.id)"),
          new Derived(
              "column_name",
              "articles",
              "(SELECT count(*) FROM article a WHERE a.listed_column = column_name.id)"));

  private static final String UNREAD =
      " FROM issue WHERE NOT EXISTS (SELECT 1 FROM change_log l WHERE l.issue_id = issue.id"
          + " AND l.deleted = 0)";
  private static final String LEFT =
      " FROM change_log WHERE deleted = 0 AND issue_id NOT IN (SELECT id FROM issue)";

  private final Database database;
  private final LanguageKeys keys;

  public DerivedStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * How many values are not what they follow from.
   *
   * @param stop asked many times a second
   * @throws java.util.concurrent.CancellationException when it says true
   */
  public int wrong(BooleanSupplier stop) {
    return database.read(c -> Interruptible.run(c, stop, this::wrong));
  }

  private int wrong(Connection c) throws SQLException {
    long wrong = Sql.number(c, "SELECT count(*)" + UNREAD);
    wrong += Sql.number(c, "SELECT count(*)" + LEFT);
    for (Derived derived : DERIVED) {
      wrong += Sql.number(c, "SELECT count(*) FROM " + derived.table() + derived.wrong());
    }
    return (int) wrong + titles(c).size() + cards(c).size();
  }

  /** Makes them anew, all of them or none. */
  public void derive() {
    database.change(
        c -> {
          Sql.batch(c, "UPDATE article SET title_key = ? WHERE id = ?", titles(c));
          Sql.batch(
              c,
              "UPDATE issue SET printed_label = ?, printed_sort = ?, recency = ? WHERE id = ?",
              cards(c));
          for (Derived derived : DERIVED) {
            Sql.update(
                c,
                "UPDATE "
                    + derived.table()
                    + " SET "
                    + derived.column()
                    + " = "
                    + derived.value()
                    + derived.wrong());
          }
          Sql.update(
              c, "INSERT OR REPLACE INTO change_log (issue_id, deleted) SELECT issue_id, 1" + LEFT);
          Sql.update(
              c, "INSERT OR REPLACE INTO change_log (issue_id, deleted) SELECT id, 0" + UNREAD);
        });
  }

  /** Right key and id of each article that has another key. */
  private List<Object[]> titles(Connection c) throws SQLException {
    List<Object[]> wrong = new ArrayList<>();
    Sql.each(
        c,
        "SELECT id, title, title_key FROM article",
        r -> {
          String key = keys.titleKey(r.getString(2));
          if (!key.equals(r.getString(3))) {
            wrong.add(new Object[] {key, r.getLong(1)});
          }
        });
    return wrong;
  }

  /** Right name, its sort key, recency, and id of each issue that has others. */
  private List<Object[]> cards(Connection c) throws SQLException {
    List<Object[]> wrong = new ArrayList<>();
    Map<String, String> sorts = new HashMap<>();
    Sql.each(
        c,
        "SELECT i.*, s.file FROM issue i JOIN source s ON s.issue_id = i.id",
        r -> {
          IssueMetadata card = IssueRows.metadata(r);
          String label = card.journalLabel(r.getString("file"));
          String sort = sorts.computeIfAbsent(label, keys::sortKey);
          long recency = Recency.of(card);
          boolean right =
              label.equals(r.getString("printed_label"))
                  && Optional.of(sort).equals(Sql.text(r, "printed_sort"))
                  && recency == r.getLong("recency");
          if (!right) {
            wrong.add(new Object[] {label, sort, recency, r.getLong("id")});
          }
        });
    return wrong;
  }
}
