package kange.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.Article;
import kange.model.ArticleBody;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.ArticleText;
import kange.model.Block;
import kange.model.DateOrder;

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
            ArticleReader.summaries(
                c, Sql.list(c, query.page(), r -> r.getLong(1), query.values(limit, offset))));
  }

  /** The ids of all articles that pass a filter, in the order of the pages. */
  public List<Long> ids(ArticleFilter filter, DateOrder order) {
    ArticleQuery query = ArticleQuery.of(filter, order);
    return database.readAlone(c -> Sql.list(c, query.ids(), r -> r.getLong(1), query.values()));
  }

  public int count(ArticleFilter filter) {
    ArticleQuery query = ArticleQuery.of(filter);
    return database.read(c -> (int) Sql.number(c, query.count(), query.values()));
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleSummary> summaries(List<Long> ids) {
    return database.readAlone(c -> ArticleReader.summaries(c, ids));
  }

  public Optional<ArticleText> find(long id) {
    return texts(List.of(id)).stream().findFirst();
  }

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public List<ArticleText> texts(List<Long> ids) {
    return database.read(
        c -> {
          Map<Long, Article> articles = ArticleReader.articles(c, ids);
          return ArticleReader.summaries(c, ids).stream()
              .map(summary -> new ArticleText(summary, articles.get(summary.id())))
              .toList();
        });
  }

  /** As above, without what only the parse is about. */
  public List<ArticleBody> bodies(List<Long> ids) {
    return database.read(
        c -> {
          Map<Long, List<Block>> blocks = ArticleReader.blocks(c, ids);
          return ArticleReader.summaries(c, ids).stream()
              .map(s -> new ArticleBody(s, blocks.getOrDefault(s.id(), List.of())))
              .toList();
        });
  }

  /** All articles of an issue in printed order; empty when the issue is not there. */
  public List<ArticleText> ofIssue(long issue) {
    return texts(database.read(c -> IssueReader.articleIds(c, issue)));
  }
}
