package kange.model.issue;

/**
 * Two articles are one: the other one's lines follow, its head among them as text.
 *
 * @param line a physical line of the article that stays
 * @param other a physical line of the article that ends in it
 */
public record ArticleJoin(int line, int other) implements Correction {}
