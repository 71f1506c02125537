package kange.parse.label;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;

/**
 * An article as a librarian catalogued it.
 *
 * @param titles the wordings of the title that are right
 * @param lines in reading order
 */
public record GoldArticle(
    List<String> titles,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<String> authors,
    List<LineRange> lines) {}
