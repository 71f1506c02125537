package kange.model.explain;

import java.util.Optional;

/**
 * An entry of the contents page.
 *
 * @param text as printed, without page number and leaders
 * @param insideCover listed under 封二 or 封三 instead of a page
 * @param article the article it was placed to, counted from 1; none where it was not found
 */
public record EntryExplanation(
    String text,
    Optional<String> column,
    Optional<Integer> page,
    boolean insideCover,
    Optional<Integer> article) {}
