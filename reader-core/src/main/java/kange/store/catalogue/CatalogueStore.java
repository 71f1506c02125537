package kange.store.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.issue.ContributorKind;
import kange.store.row.IssueRows;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

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
              "SELECT label, year FROM issue WHERE year IS NOT NULL"
                  + " GROUP BY label_sort, label, year ORDER BY label_sort, label, year DESC",
              r ->
                  years
                      .computeIfAbsent(r.getString(1), name -> new ArrayList<>())
                      .add(r.getString(2)));
          return Sql.list(
              c,
              "SELECT label, max("
                  + IssueRows.NAMED
                  + "), count(*), sum(articles) FROM issue GROUP BY label_sort, label"
                  + " ORDER BY label_sort, label",
              r ->
                  new JournalSummary(
                      r.getString(1),
                      r.getBoolean(2),
                      years.getOrDefault(r.getString(1), List.of()),
                      r.getInt(3),
                      r.getInt(4)));
        });
  }

  /** Those of these journals whose every issue stands under the name of its file. */
  public Set<String> unnamed(Collection<String> journals) {
    return database.read(
        c ->
            Set.copyOf(
                Sql.list(
                    c,
                    "SELECT value FROM json_each(?) WHERE NOT EXISTS"
                        + " (SELECT 1 FROM issue WHERE label = value AND "
                        + IssueRows.NAMED
                        + ")",
                    r -> r.getString(1),
                    Sql.texts(journals))));
  }

  /** Columns by pinyin. */
  public List<ColumnSummary> columns() {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT name, articles FROM column_name WHERE articles > 0 ORDER BY letter, sort_key, name",
                r -> new ColumnSummary(r.getString(1), r.getInt(2))));
  }

  /** Authors by pinyin. An article that names one author twice counts once. */
  public List<AuthorSummary> authors() {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT name, kind, pinyin, initials, articles FROM author"
                    + " WHERE articles > 0 ORDER BY sort_key, name, kind",
                r ->
                    new AuthorSummary(
                        r.getString(1),
                        EnumNames.read(ContributorKind.class, r.getString(2)),
                        r.getString(3),
                        r.getString(4),
                        r.getInt(5))));
  }
}
