package kange.model.explain;

import kange.model.issue.LineRange;
import kange.model.message.MessageCode;

/**
 * One form of contents page, tried on one stretch of the file.
 *
 * @param lines what it would read as the page
 * @param score what speaks for it; 1 is about a page number that rises
 * @param headed it begins with the heading 目录, which counts in the score
 * @param entries how many it would have
 * @param found how many of their titles stand again in the body
 * @param columns how many it would have
 * @param acceptable it is enough for a contents page; of those the best is taken
 */
public record FormExplanation(
    MessageCode form,
    LineRange lines,
    double score,
    boolean headed,
    int entries,
    int found,
    int columns,
    boolean acceptable) {}
