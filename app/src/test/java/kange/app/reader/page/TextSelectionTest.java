package kange.app.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Span;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
  private static final List<ReaderRow> ROWS =
      List.of(row("题目"), row("第一段文字。"), row("第二段𠮷文字。"), row(""));

  private static ReaderRow row(String text) {
    return new ReaderRow(ReaderRow.Kind.PARAGRAPH, text, 0, 0, List.of());
  }

  private static TextSelection select(int row, int offset, int toRow, int toOffset) {
    return TextSelection.at(new TextSelection.Point(row, offset))
        .to(new TextSelection.Point(toRow, toOffset));
  }

  @Test
  void aSelectionAcrossParagraphsIsCopiedLineByLine() {
    assertEquals("目\n第一段文字。\n第二段𠮷", select(0, 1, 2, 5).text(ROWS));
  }

  @Test
  void selectingUpwardsGivesTheSameText() {
    assertEquals(select(0, 1, 2, 5).text(ROWS), select(2, 5, 0, 1).text(ROWS));
  }

  @Test
  void eachRowKnowsItsPart() {
    TextSelection selection = select(0, 1, 2, 2);
    assertEquals(Optional.of(new Span(1, 2)), selection.in(0, 2));
    assertEquals(Optional.of(new Span(0, 6)), selection.in(1, 6));
    assertEquals(Optional.of(new Span(0, 2)), selection.in(2, 8));
    assertEquals(Optional.empty(), selection.in(3, 0));
  }

  @Test
  void aClickSelectsNothing() {
    TextSelection click = select(1, 3, 1, 3);
    assertTrue(click.isEmpty());
    assertEquals("", click.text(ROWS));
  }

  @Test
  void everythingCanBeSelected() {
    assertEquals("题目\n第一段文字。\n第二段𠮷文字。", TextSelection.all(ROWS).text(ROWS));
  }
}
