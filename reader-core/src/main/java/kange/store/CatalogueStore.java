package kange.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.AuthorSummary;
import kange.model.ColumnSummary;
import kange.model.ContributorKind;
import kange.model.JournalSummary;

/** The ways into the archive: journals, columns, authors, each with its counts. Thread-safe. */
public final class CatalogueStore {
  private final Database database;

  public CatalogueStore(Database database) {
    this.database = database;
  }

  /** Journals by pinyin; their years newest first, without issues that state none. */
  public List<JournalSummary> journals() {
    return database.read(
        c -> {
          Map<String, List<String>> years = new HashMap<>();
          Sql.list(
              c,
              "SELECT DISTINCT label, year FROM issue WHERE year IS NOT NULL ORDER BY year DESC",
              r ->
                  years
                      .computeIfAbsent(r.getString(1), name -> new ArrayList<>())
                      .add(r.getString(2)));
          return Sql.list(
              c,
              "SELECT label, count(*), sum(articles) FROM issue GROUP BY label_sort, label"
                  + " ORDER BY label_sort, label",
              r ->
                  new JournalSummary(
                      r.getString(1),
                      years.getOrDefault(r.getString(1), List.of()),
                      r.getInt(2),
                      r.getInt(3)));
        });
  }

  /** Columns by pinyin. */
  public List<ColumnSummary> columns() {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT n.name, (SELECT count(*) FROM article a WHERE a.column_id = n.id)"
                    + " FROM column_name n ORDER BY n.sort_key, n.name",
                r -> new ColumnSummary(r.getString(1), r.getInt(2))));
  }

  /** Authors by pinyin. An article that names one author twice counts once. */
  public List<AuthorSummary> authors() {
    return database.read(
        c -> {
          Map<Long, Integer> articles = new HashMap<>();
          Sql.list(
              c,
              "SELECT author_id, count(*) FROM (SELECT DISTINCT author_id, article_id"
                  + " FROM article_author) GROUP BY author_id",
              r -> articles.put(r.getLong(1), r.getInt(2)));
          return Sql.list(
              c,
              "SELECT id, name, kind, pinyin, initials FROM author ORDER BY sort_key, name, kind",
              r ->
                  new AuthorSummary(
                      r.getString(2),
                      Names.read(ContributorKind.class, r.getString(3)),
                      r.getString(4),
                      r.getString(5),
                      articles.getOrDefault(r.getLong(1), 0)));
        });
  }
}
