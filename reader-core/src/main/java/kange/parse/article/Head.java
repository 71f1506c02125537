package kange.parse.article;

import java.util.List;
import java.util.Optional;
import kange.model.explain.AuthorSource;

/**
 * What stands above an article's text.
 *
 * @param authors names in order
 * @param authorSource where they were read
 * @param lead indices of lines above the title that are no 引题
 * @param body indices of the lines that are text
 * @param titleLines indices of the title's lines
 */
public record Head(
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    Optional<String> byline,
    List<String> authors,
    AuthorSource authorSource,
    List<Integer> lead,
    List<Integer> body,
    List<Integer> titleLines) {
  public Head {
    authors = List.copyOf(authors);
    lead = List.copyOf(lead);
    body = List.copyOf(body);
    titleLines = List.copyOf(titleLines);
  }
}
