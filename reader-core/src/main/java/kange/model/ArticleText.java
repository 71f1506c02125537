package kange.model;

/**
 * An article with its whole text.
 *
 * @param article lines, blocks, notes and warnings as parsed
 */
public record ArticleText(ArticleSummary summary, Article article) {}
