package kange.app.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.typeset.Box;
import kange.typeset.SetText;

/** What is painted in a row besides its text, from the hindmost to the foremost. */
enum Layer {
  YELLOW,
  GREEN,
  BLUE,
  PINK,
  FOUND,
  HIT,
  SELECTED,
  NOTED,
  CARET;

  private static final double CARET_WIDTH = 2;
  private static final double UNDERLINE = 1.5;

  /** Where the line under words with a note is, below the baseline, in em. */
  private static final double UNDERLINE_DROP = 0.2;

  String styleClass() {
    return switch (this) {
      case YELLOW, GREEN, BLUE, PINK -> "highlight-" + name().toLowerCase(Locale.ROOT);
      case FOUND -> "mark";
      case HIT -> "mark-now";
      case SELECTED -> "selected-text";
      case NOTED -> "noted";
      case CARET -> "read-caret";
    };
  }

  boolean beforeTheText() {
    return this == NOTED || this == CARET;
  }

  /** The layer's boxes in a row that was set like this. */
  List<Box> boxes(RowMarks marks, SetText set) {
    return switch (this) {
      case YELLOW -> highlighted(marks, HighlightColour.YELLOW, set);
      case GREEN -> highlighted(marks, HighlightColour.GREEN, set);
      case BLUE -> highlighted(marks, HighlightColour.BLUE, set);
      case PINK -> highlighted(marks, HighlightColour.PINK, set);
      case FOUND -> boxes(marks.found(), set);
      case HIT -> boxes(marks.hit().stream().toList(), set);
      case SELECTED ->
          marks.selected().map(s -> set.boxes(s.start(), s.end(), true)).orElse(List.of());
      case NOTED -> underlines(marks, set);
      case CARET ->
          marks
              .caret()
              .map(c -> List.of(caret(set.caret(c.offset(), c.trailing()))))
              .orElse(List.of());
    };
  }

  private static List<Box> highlighted(RowMarks marks, HighlightColour colour, SetText set) {
    return boxes(
        marks.highlights().stream()
            .filter(h -> h.highlight().colour() == colour)
            .map(RowHighlight::span)
            .toList(),
        set);
  }

  private static List<Box> boxes(List<Span> spans, SetText set) {
    List<Box> boxes = new ArrayList<>();
    spans.forEach(span -> boxes.addAll(set.boxes(span.start(), span.end(), false)));
    return boxes;
  }

  private static List<Box> underlines(RowMarks marks, SetText set) {
    List<Box> lines = new ArrayList<>();
    for (RowHighlight painted : marks.highlights()) {
      if (painted.highlight().note().isPresent()) {
        for (Box box : set.boxes(painted.span().start(), painted.span().end(), true)) {
          int line = (int) Math.round(box.y() / box.height());
          double y = set.baseline(line) + UNDERLINE_DROP * set.style().size();
          lines.add(new Box(box.x(), Math.rint(y), box.width(), UNDERLINE));
        }
      }
    }
    return lines;
  }

  private static Box caret(Box place) {
    return new Box(Math.rint(place.x() - CARET_WIDTH / 2), place.y(), CARET_WIDTH, place.height());
  }
}
