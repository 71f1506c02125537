package kange.model.authority;

/**
 * A name that leads to a heading.
 *
 * @param where the journal or the article's title the reference is limited to; empty for neither
 * @param articles that print it and stand under the heading by this reference
 */
public record Variant(SeeReference reference, String where, int articles) {}
