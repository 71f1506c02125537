package kange.index;

import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;
import kange.search.ArticleSource;
import kange.store.issue.ArticleStore;

/** The articles of the database, for the index beside it. */
public record StoredArticles(ArticleStore articles) implements ArticleSource {
  @Override
  public List<ArticleSummary> summaries(List<Long> ids) {
    return articles.summaries(ids);
  }

  @Override
  public List<ArticleBody> bodies(List<Long> ids) {
    return articles.bodies(ids);
  }
}
