package kange.model.explain;

import kange.model.issue.LineRange;

/**
 * Another way in which an article's place or its entry might have been matched.
 *
 * @param entry the entry of the contents page, counted from 1
 * @param lines where it would begin
 * @param likeness of title and entry, 0 to 1
 * @param score likeness and circumstances, what the alignment adds up
 */
public record RivalPlace(int entry, LineRange lines, double likeness, double score) {}
