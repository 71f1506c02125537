package kange.search;

import java.util.List;
import kange.text.FoldedText;

/**
 * An article of the index that a search found, before anything of it is loaded.
 *
 * @param runs what to mark in its text
 * @param inTitle what to mark in its title
 * @param close whether it does not hold all that was asked for
 */
record FoundArticle(
    long id, double score, List<FoldedText> runs, List<FoldedText> inTitle, boolean close) {}
