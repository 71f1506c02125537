package kange.model.review;

/**
 * How many doubts are open of a kind, or in a journal.
 *
 * @param name the code, or the journal as the shelf names it
 */
public record DoubtCount(String name, int doubts) {}
