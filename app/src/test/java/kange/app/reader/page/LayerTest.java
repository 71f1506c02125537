package kange.app.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Span;
import kange.typeset.Align;
import kange.typeset.Box;
import kange.typeset.Face;
import kange.typeset.SetText;
import kange.typeset.TextStyle;
import org.junit.jupiter.api.Test;

class LayerTest {
  private final SetText set =
      SetText.of("天地玄黄宇宙洪荒", TextStyle.of(Face.REGULAR, 10, Align.LEFT), 20, 50, (face, c) -> 1);

  @Test
  void aRowWithoutMarksPaintsNothing() {
    for (Layer layer : Layer.values()) {
      assertEquals(List.of(), layer.boxes(RowMarks.NONE, set));
    }
  }

  @Test
  void aSelectionReachesFromLineToLineAndAMarkDoesNot() {
    RowMarks marks =
        new RowMarks(
            List.of(new Span(3, 7)),
            Optional.empty(),
            List.of(),
            Optional.of(new Span(3, 7)),
            Optional.empty());
    assertEquals(
        List.of(new Box(30, 0, 20, 20), new Box(0, 20, 20, 20)), Layer.SELECTED.boxes(marks, set));
    List<Box> found = Layer.FOUND.boxes(marks, set);
    assertEquals(2, found.size());
    assertTrue(found.get(0).bottom() < found.get(1).y());
  }

  @Test
  void theCaretStandsBehindTheCharacterItStaysWith() {
    assertEquals(50, middle(new RowMarks.Caret(5, true)).x(), 1.01);
    assertEquals(0, middle(new RowMarks.Caret(5, false)).x(), 1.01);
  }

  private Box middle(RowMarks.Caret caret) {
    RowMarks marks =
        new RowMarks(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.of(caret));
    return Layer.CARET.boxes(marks, set).getFirst();
  }
}
