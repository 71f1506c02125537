package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of one entry together: what all forms do once they know where the number is. */
final class EntryLines {
  /** Titles are printed on up to this many lines. */
  static final int MOST_TITLE_LINES = 4;

  private EntryLines() {}

  /**
   * The entry of lines {@code from} to {@code to}, or empty where they cannot be one.
   *
   * @param numbered the line with the number
   * @param own what that line says besides its number
   */
  static Optional<EntryDraft> draft(
      List<ContentsLine> lines, int from, int to, int numbered, EntryText own, int page) {
    List<Integer> titles = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    Optional<String> authors = own.authors();
    Optional<InlineColumn> column = own.column();
    boolean ownLine = false;
    for (int i = from; i < to; i++) {
      EntryText text = i == numbered ? own : lines.get(i).words();
      boolean byline =
          i != numbered
              && authors.isEmpty()
              && !titles.isEmpty()
              && lines.get(i).names()
              && !lines.get(i).isInLineWith(lines.get(titles.getLast()));
      if (byline) {
        authors = Optional.of(lines.get(i).tokens().text());
        ownLine = true;
      } else if (!text.title().isEmpty()) {
        if (i != numbered && (authors.isPresent() && i > numbered)) {
          return Optional.empty();
        }
        titles.add(i);
        pieces.add(text.title());
        authors = authors.isEmpty() && i != numbered ? text.authors() : authors;
        column = i == from && column.isEmpty() ? text.column() : column;
      }
    }
    return pieces.isEmpty() || pieces.size() > MOST_TITLE_LINES
        ? Optional.empty()
        : Optional.of(
            new EntryDraft(from, to, titles, pieces, authors, ownLine, Optional.of(page), column));
  }

  /** Whether a line may be a part of an entry beside the line with its number. */
  static boolean canBelong(ContentsLine line) {
    return line.isShort() && !line.head() && !line.masthead() && !line.insideCover();
  }
}
