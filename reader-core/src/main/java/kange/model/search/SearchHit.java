package kange.model.search;

import kange.model.catalogue.ArticleSummary;

/**
 * One article found.
 *
 * @param snippet the best stretch of its text, marked
 * @param close true when it does not hold all that was asked for: shown below a line that says so
 */
public record SearchHit(
    ArticleSummary article, double score, MarkedText title, MarkedText snippet, boolean close) {}
