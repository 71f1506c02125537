package kange.export.spi;

import java.util.Optional;

/**
 * A line of a contents page.
 *
 * @param article number of the article, from 0; that of what stands behind them is one more than
 *     the last
 * @param group what it and those that follow have in common, where that begins with this one
 * @param column within the group, where that begins with this one
 * @param groupEnds whether it stands in no group though the one before did
 * @param columnEnds whether it stands in no column though the one before did
 * @param beside the authors, and the issue where no heading says it
 */
public record ContentsItem(
    int article,
    Optional<String> group,
    Optional<String> column,
    boolean groupEnds,
    boolean columnEnds,
    String title,
    String beside) {}
