package kange.model.catalogue;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which articles to list; empty parts do not narrow.
 *
 * @param favourites only marked ones
 */
public record ArticleFilter(
    OptionalLong issue, Optional<String> column, Optional<String> author, boolean favourites) {
  public static final ArticleFilter ALL =
      new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.empty(), false);

  public static ArticleFilter ofIssue(long issue) {
    return new ArticleFilter(OptionalLong.of(issue), Optional.empty(), Optional.empty(), false);
  }

  public static ArticleFilter ofColumn(String column) {
    return new ArticleFilter(OptionalLong.empty(), Optional.of(column), Optional.empty(), false);
  }

  public static ArticleFilter ofAuthor(String author) {
    return new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.of(author), false);
  }

  public static ArticleFilter ofFavourites() {
    return new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.empty(), true);
  }
}
