package kange.parse.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article as it was written, and what a librarian would put on its card.
 *
 * @param titleLines as printed over the article
 * @param accept other wordings of the title that are right
 * @param authors as the card has them
 * @param listedAuthors as the contents page has them
 * @param page as the contents page has it
 * @param passages all of it in reading order, the title too
 */
record Work(
    Genre genre,
    List<String> titleLines,
    List<String> accept,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<String> authors,
    List<String> listedAuthors,
    Optional<String> column,
    OptionalInt page,
    List<Passage> passages) {
  String title() {
    return String.join(" ", titleLines);
  }

  Work at(OptionalInt newPage) {
    return new Work(
        genre,
        titleLines,
        accept,
        subtitle,
        kicker,
        authors,
        listedAuthors,
        column,
        newPage,
        passages);
  }

  Work in(Optional<String> newColumn) {
    return new Work(
        genre,
        titleLines,
        accept,
        subtitle,
        kicker,
        authors,
        listedAuthors,
        newColumn,
        page,
        passages);
  }

  int length() {
    return passages.stream().mapToInt(p -> p.text().length()).sum();
  }
}
