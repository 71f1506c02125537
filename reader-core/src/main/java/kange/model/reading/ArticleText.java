package kange.model.reading;

import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.marks.ArticleMarks;

/**
 * An article with its whole text.
 *
 * @param article lines, blocks, notes and warnings as parsed
 * @param marks what readers marked in it, where they were asked for with it
 * @param names what else it is found by, where it was asked for with it
 */
public record ArticleText(
    ArticleSummary summary, Article article, ArticleMarks marks, OtherNames names) {
  /** As parsed, without what readers marked in it. */
  public ArticleText(ArticleSummary summary, Article article) {
    this(summary, article, ArticleMarks.NONE, OtherNames.NONE);
  }

  /** The same article, with what readers marked in it. */
  public ArticleText with(ArticleMarks marks) {
    return new ArticleText(summary, article, marks, names);
  }

  /** The same article, with what else it is found by. */
  public ArticleText with(OtherNames others) {
    return new ArticleText(summary, article, marks, others);
  }
}
