package kange.app.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import kange.model.issue.Span;

/**
 * A stretch of text across rows, from where the mouse went down to where it is now.
 *
 * @param anchor where it began
 * @param focus where it ends; before the anchor when selecting upwards
 */
public record TextSelection(Point anchor, Point focus) {
  /** A place between two characters: row, and UTF-16 offset in the row's text. */
  public record Point(int row, int offset) implements Comparable<Point> {
    @Override
    public int compareTo(Point other) {
      return row != other.row
          ? Integer.compare(row, other.row)
          : Integer.compare(offset, other.offset);
    }
  }

  public static TextSelection at(Point point) {
    return new TextSelection(point, point);
  }

  public static TextSelection all(List<ReaderRow> rows) {
    int last = rows.size() - 1;
    return new TextSelection(new Point(0, 0), new Point(last, rows.get(last).text().length()));
  }

  public TextSelection to(Point point) {
    return new TextSelection(anchor, point);
  }

  boolean isEmpty() {
    return anchor.equals(focus);
  }

  /** Whether it was drawn down the page. */
  public boolean forward() {
    return anchor.compareTo(focus) < 0;
  }

  /** The end further up the page. */
  public Point start() {
    return anchor.compareTo(focus) <= 0 ? anchor : focus;
  }

  /** The end further down the page. */
  public Point end() {
    return anchor.compareTo(focus) <= 0 ? focus : anchor;
  }

  /** The part of a row that is selected; empty when none of it is. */
  Optional<Span> in(int row, int length) {
    if (isEmpty() || row < start().row() || row > end().row()) {
      return Optional.empty();
    }
    int from = row == start().row() ? Math.min(start().offset(), length) : 0;
    int to = row == end().row() ? Math.min(end().offset(), length) : length;
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The selected text, one line for each row. */
  public String text(List<ReaderRow> rows) {
    StringJoiner lines = new StringJoiner("\n");
    for (int row = start().row(); row <= Math.min(end().row(), rows.size() - 1); row++) {
      String text = rows.get(row).text();
      in(row, text.length()).ifPresent(s -> lines.add(text.substring(s.start(), s.end())));
    }
    return lines.toString();
  }
}
