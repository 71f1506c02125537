package kange.app.reader.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kange.model.marks.Highlight;

/**
 * All that is marked on the page: the hit one is at, highlights, the selection.
 *
 * @param hit the words sought one is at
 * @param selection also while it is still between two characters
 * @param caretShown whether keys select, so that its moving end is to be seen
 */
public record PageMarks(
    Optional<ReaderPage.Hit> hit,
    List<RowHighlight> highlights,
    Optional<TextSelection> selection,
    boolean caretShown) {
  static final PageMarks NONE = new PageMarks(Optional.empty(), List.of(), Optional.empty(), false);

  public PageMarks {
    highlights = List.copyOf(highlights);
  }

  PageMarks withHit(Optional<ReaderPage.Hit> to) {
    return new PageMarks(to, highlights, selection, caretShown);
  }

  PageMarks withHighlights(List<RowHighlight> to) {
    return new PageMarks(hit, to, selection, caretShown);
  }

  PageMarks withSelection(Optional<TextSelection> to, boolean caret) {
    return new PageMarks(hit, highlights, to, caret);
  }

  /** What of it is in a row. */
  RowMarks in(int number, ReaderRow row) {
    return new RowMarks(
        row.marks(),
        hit.filter(h -> h.row() == number).map(ReaderPage.Hit::span),
        highlights.stream().filter(h -> h.row() == number).toList(),
        selection.flatMap(s -> s.in(number, row.text().length())),
        selection
            .filter(s -> caretShown && s.focus().row() == number)
            .map(s -> new RowMarks.Caret(s.focus().offset(), s.forward())));
  }

  /** The highlight at a place in the text; of several that overlap the shortest. */
  public Optional<Highlight> highlightAt(TextSelection.Point point) {
    return highlights.stream()
        .filter(h -> h.covers(point))
        .min(Comparator.comparingInt(h -> h.span().end() - h.span().start()))
        .map(RowHighlight::highlight);
  }

  /** The words of the page a highlight is on. */
  public Optional<TextSelection> wordsOf(Highlight highlight) {
    List<RowHighlight> parts =
        highlights.stream().filter(h -> h.highlight().equals(highlight)).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TextSelection(
                new TextSelection.Point(parts.getFirst().row(), parts.getFirst().span().start()),
                new TextSelection.Point(parts.getLast().row(), parts.getLast().span().end())));
  }
}
