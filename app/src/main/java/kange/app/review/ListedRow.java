package kange.app.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.review.ListedArticle;

/** A row of the contents page beside the articles. */
sealed interface ListedRow {
  /** Listed, and nowhere in the text. */
  record Missing(ListedArticle entry) implements ListedRow {}

  /** In the text, and not listed. */
  record Unlisted(int place, Article article) implements ListedRow {}

  /** Both. */
  record Pair(ListedArticle entry, int place, Article article) implements ListedRow {
    /** The fields in which the two differ, of those that the contents page states. */
    Set<ArticleField> differing() {
      Set<ArticleField> fields = EnumSet.noneOf(ArticleField.class);
      if (!sameTitle()) {
        fields.add(ArticleField.TITLE);
      }
      List<String> signed = article.authors().stream().map(Contributor::name).toList();
      if (!entry.authors().isEmpty() && !entry.authors().equals(signed)) {
        fields.add(ArticleField.AUTHORS);
      }
      if (entry.page().isPresent() && !entry.page().equals(article.page())) {
        fields.add(ArticleField.PAGE);
      }
      if (entry.column().isPresent() && !entry.column().equals(article.column())) {
        fields.add(ArticleField.COLUMN);
      }
      return fields;
    }

    private boolean sameTitle() {
      String listed = bare(entry.title());
      return listed.equals(bare(article.title()))
          || listed.equals(bare(article.title() + article.subtitle().orElse("")));
    }

    private static String bare(String title) {
      StringBuilder bare = new StringBuilder();
      title.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
      return bare.toString();
    }
  }

  /** Whether somebody has to look at it. */
  default boolean alone() {
    return !(this instanceof Pair);
  }
}
