package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.issue.Article;
import kange.model.reading.ArticleText;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
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

  public int count(ArticleFilter filter) {
    ArticleQuery query = ArticleQuery.of(filter);
    return database.read(c -> (int) Sql.number(c, query.count(), query.values()));
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleSummary> summaries(List<Long> ids) {
    return database.read(c -> ArticleRows.summaries(c, ids));
  }

  public Optional<ArticleText> find(long id) {
    return texts(List.of(id)).stream().findFirst();
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleText> texts(List<Long> ids) {
    return database.read(
        c -> {
          List<ArticleText> texts = new ArrayList<>();
          for (ArticleSummary summary : ArticleRows.summaries(c, ids)) {
            Optional<Article> article = ArticleRows.article(c, summary.id());
            article.ifPresent(a -> texts.add(new ArticleText(summary, a)));
          }
          return texts;
        });
  }

  /** All articles of an issue in printed order; empty when the issue is not there. */
  public List<ArticleText> ofIssue(long issue) {
    return texts(database.read(c -> IssueRows.articleIds(c, issue)));
  }
}
