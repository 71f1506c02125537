package kange.parse;

import java.util.List;
import java.util.Optional;

/**
 * What stands above an article's text.
 *
 * @param authors names in order
 * @param body indices of the lines that are text, leads above the title first
 * @param titleLines indices of the title's lines
 */
record Head(
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    Optional<String> byline,
    List<String> authors,
    List<Integer> body,
    List<Integer> titleLines) {
  Head {
    authors = List.copyOf(authors);
    body = List.copyOf(body);
    titleLines = List.copyOf(titleLines);
  }
}
