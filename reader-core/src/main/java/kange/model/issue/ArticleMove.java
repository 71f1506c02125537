package kange.model.issue;

/**
 * An article stands elsewhere in its issue.
 *
 * @param line a physical line of the article
 * @param beside a physical line of the article it stands beside
 */
public record ArticleMove(int line, int beside, Side side) implements Correction {}
