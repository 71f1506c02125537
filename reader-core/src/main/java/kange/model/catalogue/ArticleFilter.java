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
  /** Every article of the archive. */
  public static final ArticleFilter ALL =
      new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.empty(), false);

  /** The articles of one issue, by its id in the archive. */
  public static ArticleFilter ofIssue(long issue) {
    return new ArticleFilter(OptionalLong.of(issue), Optional.empty(), Optional.empty(), false);
  }

  /** The articles that stand in a column (栏目), whatever the journal. */
  public static ArticleFilter ofColumn(String column) {
    return new ArticleFilter(OptionalLong.empty(), Optional.of(column), Optional.empty(), false);
  }

  /** The articles signed with a name, exactly as it is indexed. */
  public static ArticleFilter ofAuthor(String author) {
    return new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.of(author), false);
  }

  /** The articles with a star. */
  public static ArticleFilter ofFavourites() {
    return new ArticleFilter(OptionalLong.empty(), Optional.empty(), Optional.empty(), true);
  }
}
