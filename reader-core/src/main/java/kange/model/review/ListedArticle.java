package kange.model.review;

import java.util.List;
import java.util.Optional;

/**
 * What the contents page says of an article, beside what became of it.
 *
 * @param title as listed
 * @param authors as listed, in order; none where none are named
 * @param line the physical line of the contents page the entry begins on
 * @param article the place of the article it became, from 0; empty where there is none
 */
public record ListedArticle(
    String title,
    List<String> authors,
    Optional<String> column,
    Optional<Integer> page,
    Optional<Integer> line,
    Optional<Integer> article) {
  /** Takes a copy of the list. */
  public ListedArticle {
    authors = List.copyOf(authors);
  }
}
