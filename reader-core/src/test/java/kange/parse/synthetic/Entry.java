package kange.parse.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * What a contents page says of one article.
 *
 * @param page 0 when it gives none
 */
record Entry(String title, Optional<String> subtitle, List<String> authors, int page) {
  String names(String separator) {
    return String.join(separator, authors);
  }

  boolean isSigned() {
    return !authors.isEmpty();
  }

  /** The title and, behind a mark, the names, where there are any. */
  String signed(String mark) {
    return isSigned() ? title + mark + names(" ") : title;
  }

  /** The page with a nought before a single figure. */
  String twoDigits() {
    return page < 10 ? "0" + page : "" + page;
  }
}
