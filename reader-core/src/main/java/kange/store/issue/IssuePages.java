package kange.store.issue;

import java.util.List;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.YearSummary;
import kange.store.row.IssueRows;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Issues by journal, year and words, a page at a time. Thread-safe. */
public final class IssuePages {
  private final Database database;

  public IssuePages(Database database) {
    this.database = database;
  }

  /** One page of the issues that pass a filter. */
  public List<IssueSummary> page(IssueFilter filter, int offset, int limit) {
    IssueQuery query = IssueQuery.of(filter);
    return database.read(
        c ->
            IssueRows.summaries(
                c, Sql.list(c, query.page(), r -> r.getLong(1), query.values(limit, offset))));
  }

  /** The years of the issues that pass a filter, newest first; those that state none come last. */
  public List<YearSummary> years(IssueFilter filter) {
    IssueQuery query = IssueQuery.of(filter);
    return database.read(
        c ->
            Sql.list(
                c,
                query.years(),
                r -> new YearSummary(Sql.integer(r, "year"), r.getInt(2), r.getInt(3)),
                query.values()));
  }
}
