package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.export.ExportOrder;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.reading.ArticleBody;
import kange.model.reading.ArticleText;
import kange.model.reading.OtherNames;
import kange.model.reading.Provenance;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
import kange.store.row.OtherNameRows;
import kange.store.row.ProvenanceRows;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Articles, to list and to read. Thread-safe. */
public final class ArticleStore {
  private final Database database;

  public ArticleStore(Database database) {
    this.database = database;
  }

  /** One page: within an issue in printed order, elsewhere newest issue first. */
  public List<ArticleSummary> page(ArticleFilter filter, int offset, int limit) {
    return page(filter, DateOrder.NEWEST, offset, limit);
  }

  /** As above, elsewhere than within an issue from either end of the years. */
  public List<ArticleSummary> page(ArticleFilter filter, DateOrder order, int offset, int limit) {
    ArticleQuery query = ArticleQuery.of(filter, order);
    return database.read(
        c ->
            ArticleRows.summaries(
                c, Sql.list(c, query.page(), r -> r.getLong(1), query.values(limit, offset))));
  }

  /** The ids of all articles that pass a filter, in the order of the pages. */
  public List<Long> ids(ArticleFilter filter, DateOrder order) {
    ArticleQuery query = ArticleQuery.of(filter, order);
    return database.readAlone(c -> Sql.list(c, query.ids(), r -> r.getLong(1), query.values()));
  }

  /** The ids of all articles there are. */
  public Set<Long> allIds() {
    return database.readAlone(
        c -> new HashSet<>(Sql.list(c, "SELECT id FROM article", r -> r.getLong(1))));
  }

  public int count(ArticleFilter filter) {
    ArticleQuery query = ArticleQuery.of(filter);
    return database.read(c -> (int) Sql.number(c, query.count(), query.values()));
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleSummary> summaries(List<Long> ids) {
    return database.readAlone(c -> ArticleRows.summaries(c, ids));
  }

  /** These ids in an order; those that are not there are left out, save of what was picked. */
  public List<Long> inOrder(List<Long> ids, ExportOrder order) {
    return database.readAlone(c -> ArticleSorting.ids(c, ids, order));
  }

  public Optional<ArticleText> find(long id) {
    return texts(List.of(id)).stream().findFirst();
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleText> texts(List<Long> ids) {
    return database.read(c -> texts(c, ids, ArticleRows.summaries(c, ids)));
  }

  private static List<ArticleText> texts(
      Connection c, List<Long> ids, List<ArticleSummary> summaries) throws SQLException {
    Map<Long, Article> articles = ArticleRows.articles(c, ids);
    return summaries.stream()
        .map(
            summary -> new ArticleText(summary, Objects.requireNonNull(articles.get(summary.id()))))
        .toList();
  }

  /** As {@link #texts}, with the names that are printed: for what goes out of the archive. */
  public List<ArticleText> printed(List<Long> ids) {
    return database.read(c -> texts(c, ids, ArticleRows.printed(c, ids)));
  }

  /** As {@link #summaries}, with the names that are printed. */
  public List<ArticleSummary> printedSummaries(List<Long> ids) {
    return database.readAlone(c -> ArticleRows.printed(c, ids));
  }

  /** Where these articles were printed; those that are not there are left out. */
  public Map<Long, Provenance> provenance(List<Long> ids) {
    return database.read(c -> ProvenanceRows.of(c, ids));
  }

  /** As {@link #texts}, without what only the parse is about. */
  public List<ArticleBody> bodies(List<Long> ids) {
    return database.read(
        c -> {
          Map<Long, List<Block>> blocks = ArticleRows.blocks(c, ids);
          return ArticleRows.summaries(c, ids).stream()
              .map(s -> new ArticleBody(s, blocks.getOrDefault(s.id(), List.of())))
              .toList();
        });
  }

  /**
   * All articles of an issue in printed order, with what else they are found by; empty when the
   * issue is not there.
   */
  public List<ArticleText> ofIssue(long issue) {
    return database.read(
        c -> {
          List<Long> ids = IssueRows.articleIds(c, issue);
          Map<Long, OtherNames> names = OtherNameRows.of(c, ids);
          return texts(c, ids, ArticleRows.summaries(c, ids)).stream()
              .map(t -> t.with(names.getOrDefault(t.summary().id(), OtherNames.NONE)))
              .toList();
        });
  }
}
