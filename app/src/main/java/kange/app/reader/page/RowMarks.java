package kange.app.reader.page;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Span;

/**
 * All that is shown in one row besides its text.
 *
 * @param found where the words searched for stand
 * @param hit the one of them one is at
 * @param selected the part of the row that is selected
 * @param caret where the end of the selection that moves is, while keys move it
 */
record RowMarks(
    List<Span> found,
    Optional<Span> hit,
    List<RowHighlight> highlights,
    Optional<Span> selected,
    Optional<Caret> caret) {
  static final RowMarks NONE =
      new RowMarks(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  RowMarks {
    found = List.copyOf(found);
    highlights = List.copyOf(highlights);
  }

  /**
   * A place between two characters.
   *
   * @param trailing whether it stays with the character before it where a line was broken just
   *     there
   */
  record Caret(int offset, boolean trailing) {}
}
