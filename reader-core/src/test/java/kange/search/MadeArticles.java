package kange.search;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;
import kange.model.reading.ArticleText;

/** Articles that a test or a benchmark makes, where an archive has those of its database. */
public record MadeArticles(LongFunction<Optional<ArticleText>> texts) implements ArticleSource {
  @Override
  public List<ArticleSummary> summaries(List<Long> ids) {
    return found(ids).map(ArticleText::summary).toList();
  }

  @Override
  public List<ArticleBody> bodies(List<Long> ids) {
    return found(ids).map(t -> new ArticleBody(t.summary(), t.article().blocks())).toList();
  }

  private Stream<ArticleText> found(List<Long> ids) {
    return ids.stream().flatMap(id -> texts.apply(id).stream());
  }
}
