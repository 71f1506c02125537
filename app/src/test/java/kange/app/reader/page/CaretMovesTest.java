package kange.app.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.SetText;
import kange.typeset.TextStyle;
import org.junit.jupiter.api.Test;

class CaretMovesTest {
  /** Five characters to a line, no indent; the last row has no text. */
  private static final List<ReaderRow> ROWS =
      List.of(row("题目"), row("第一段的文字有十二个𠮷"), row("第二段"), row(""));

  private final CaretMoves moves = new CaretMoves(ROWS, row -> set(ROWS.get(row).text()));

  private static ReaderRow row(String text) {
    return new ReaderRow(ReaderRow.Kind.PARAGRAPH, text, 0, 0, List.of());
  }

  private static SetText set(String text) {
    TextStyle style = TextStyle.of(Face.REGULAR, 10, Align.LEFT);
    return SetText.of(text, style, 20, 50, (face, c) -> 1);
  }

  private static TextSelection.Point at(int row, int offset) {
    return new TextSelection.Point(row, offset);
  }

  @Test
  void aCharacterOutsideTheBmpIsOneStep() {
    assertEquals(at(1, 12), moves.character(at(1, 10), true));
    assertEquals(at(1, 10), moves.character(at(1, 12), false));
  }

  @Test
  void fromTheEndOfARowOneComesToTheNext() {
    assertEquals(at(1, 0), moves.character(at(0, 2), true));
    assertEquals(at(0, 2), moves.character(at(1, 0), false));
    assertEquals(at(1, 0), moves.word(at(0, 2), true));
    assertEquals(at(0, 0), moves.character(at(0, 0), false));
    assertEquals(at(3, 0), moves.character(at(3, 0), true));
  }

  @Test
  void downAndUpKeepTheColumnThroughRowsOfAnyLength() {
    double x = moves.x(at(0, 1), false);
    assertEquals(at(1, 1), moves.line(at(0, 1), false, x, 1));
    assertEquals(at(1, 6), moves.line(at(1, 1), false, x, 1));
    assertEquals(at(2, 1), moves.line(at(0, 1), false, x, 4));
    assertEquals(at(0, 1), moves.line(at(2, 1), false, x, -4));
  }

  @Test
  void beyondTheEndsOfThePageOneStaysAtThem() {
    assertEquals(at(3, 0), moves.line(at(2, 1), false, 10, 5));
    assertEquals(at(0, 0), moves.line(at(1, 3), false, 30, -9));
  }

  @Test
  void theEndsOfALineAreThoseOfTheLineOneIsIn() {
    assertEquals(at(1, 5), moves.lineEnd(at(1, 2), false, true));
    assertEquals(at(1, 5), moves.lineEnd(at(1, 5), true, true));
    assertEquals(at(1, 0), moves.lineEnd(at(1, 5), true, false));
    assertEquals(at(1, 10), moves.lineEnd(at(1, 5), false, true));
    assertEquals(at(3, 0), moves.lineEnd(at(3, 0), false, true));
  }

  @Test
  void aWindowHoldsAsManyLinesAsFitIntoItsHeight() {
    assertEquals(5, moves.linesIn(at(1, 0), 119));
    assertEquals(1, moves.linesIn(at(1, 0), 3));
    assertEquals(1, moves.linesIn(at(3, 0), 100));
  }
}
