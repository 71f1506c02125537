package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

/** Rows of wrapped text are as high as their text is at the width they have. */
class RowHeightTest extends WindowFixture {
  private static final int NARROW = 1000;
  private static final int WIDE = 1300;

  /** Less than a scroll bar is wide by: rows that are wrong for that little are met. */
  private static final int STEP = 3;

  @Test
  void rowsOfTheSourceAreNeitherALineTooHighNorTooLow() throws Exception {
    fillArchive();
    openWindow();
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    Fx.await(() -> shell().open(new Place.Review(issue, 0)));
    hand.see("#review-source");
    for (int width = NARROW; width < WIDE; width += STEP) {
      int wide = width;
      Fx.run(() -> scene().getWindow().setWidth(wide));
      Fx.pulse();
      assertEquals(List.of(), Fx.get(this::wrong), () -> "at a width of " + wide);
    }
    assertTrue(Fx.get(() -> rows().size()) > 3, "rows are seen");
  }

  private List<ListCell<?>> rows() {
    List<ListCell<?>> rows = new ArrayList<>();
    for (Node node : scene().lookup("#review-source").lookupAll(".list-cell")) {
      if (node instanceof ListCell<?> cell && cell.isVisible() && cell.getGraphic() != null) {
        rows.add(cell);
      }
    }
    return rows;
  }

  private List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    for (ListCell<?> cell : rows()) {
      Region content = (Region) cell.getGraphic();
      double room = cell.getWidth() - cell.getInsets().getLeft() - cell.getInsets().getRight();
      double sides = cell.getInsets().getTop() + cell.getInsets().getBottom();
      double needed = content.prefHeight(room) + sides;
      if (Math.abs(cell.getHeight() - needed) > 1) {
        wrong.add(cell.getItem() + ": " + cell.getHeight() + " instead of " + needed);
      }
    }
    return wrong;
  }
}
