package kange.model.catalogue;

/** A letter of an index, A-Z or {@code #}, and how many names stand under it. */
public record LetterCount(String letter, int names) {}
