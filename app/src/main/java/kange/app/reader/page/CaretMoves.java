package kange.app.reader.page;

import java.util.List;
import java.util.function.IntFunction;
import kange.typeset.Line;
import kange.typeset.SetText;
import kange.typeset.TextStops;

/** Where a caret goes from a place on the page: by characters, words, lines, windows. */
public final class CaretMoves {
  private final List<ReaderRow> rows;
  private final IntFunction<SetText> setting;

  /**
   * @param setting how a row is set, by its index
   */
  public CaretMoves(List<ReaderRow> rows, IntFunction<SetText> setting) {
    this.rows = rows;
    this.setting = setting;
  }

  /** The next place between two characters, in the next row from the end of one. */
  public TextSelection.Point character(TextSelection.Point from, boolean forward) {
    String text = text(from.row());
    boolean atEnd = forward ? from.offset() >= text.length() : from.offset() <= 0;
    if (atEnd) {
      return otherRow(from, forward);
    }
    return at(
        from.row(),
        forward
            ? TextStops.afterCharacter(text, from.offset())
            : TextStops.beforeCharacter(text, from.offset()));
  }

  public TextSelection.Point word(TextSelection.Point from, boolean forward) {
    String text = text(from.row());
    boolean atEnd = forward ? from.offset() >= text.length() : from.offset() <= 0;
    if (atEnd) {
      return otherRow(from, forward);
    }
    return at(
        from.row(),
        forward
            ? TextStops.afterWord(text, from.offset())
            : TextStops.beforeWord(text, from.offset()));
  }

  /**
   * The place above or below in a line some lines on; at the page's ends its first or last place.
   *
   * @param trailing whether the place is that of the character before it
   * @param x the place in the line that is wished for
   * @param lines how many lines to go, up when negative
   */
  public TextSelection.Point line(TextSelection.Point from, boolean trailing, double x, int lines) {
    int row = from.row();
    int line = setting.apply(row).lineOf(from.offset(), trailing) + lines;
    while (line < 0 || line >= count(row)) {
      int next = row + (lines < 0 ? -1 : 1);
      if (next < 0 || next >= rows.size()) {
        return lines < 0 ? new TextSelection.Point(0, 0) : end();
      }
      line = lines < 0 ? line + count(next) : line - count(row);
      row = next;
    }
    return at(row, setting.apply(row).offsetIn(line, x));
  }

  /** How many lines from a place on fill a height. */
  public int linesIn(TextSelection.Point from, double height) {
    SetText set = setting.apply(from.row());
    double leading = set.lines().isEmpty() ? height : set.height() / set.lines().size();
    return Math.max(1, (int) (height / leading));
  }

  /** The beginning or the end of the line a place is in. */
  public TextSelection.Point lineEnd(TextSelection.Point from, boolean trailing, boolean end) {
    SetText set = setting.apply(from.row());
    if (set.lines().isEmpty()) {
      return from;
    }
    Line line = set.lines().get(set.lineOf(from.offset(), trailing));
    return at(from.row(), end ? line.end() : line.start());
  }

  /** Where a place is in its line, as {@link #line} takes it. */
  public double x(TextSelection.Point from, boolean trailing) {
    return setting.apply(from.row()).caret(from.offset(), trailing).x();
  }

  /** The last place of the page. */
  public TextSelection.Point end() {
    int last = rows.size() - 1;
    return at(last, text(last).length());
  }

  private TextSelection.Point otherRow(TextSelection.Point from, boolean forward) {
    int row = from.row() + (forward ? 1 : -1);
    if (row < 0 || row >= rows.size()) {
      return from;
    }
    return at(row, forward ? 0 : text(row).length());
  }

  private int count(int row) {
    return setting.apply(row).lines().size();
  }

  private String text(int row) {
    return rows.get(row).text();
  }

  private static TextSelection.Point at(int row, int offset) {
    return new TextSelection.Point(row, offset);
  }
}
