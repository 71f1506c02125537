package kange.app.parts;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;

/** Rows of virtualised lists: which is under the mouse, which is in sight, which is chosen. */
public final class Cells {
  private Cells() {}

  /** The filled row under the mouse; empty on buttons, boxes and the space below the last row. */
  public static Optional<IndexedCell<?>> rowUnder(MouseEvent e) {
    Node node = e.getPickResult().getIntersectedNode();
    while (node != null) {
      if (node instanceof ButtonBase) {
        return Optional.empty();
      }
      if (node instanceof IndexedCell<?> cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
      }
      node = node.getParent();
    }
    return Optional.empty();
  }

  /** Shows other rows; where one was chosen, the one at its place is, or the last. */
  public static <T> void replace(ListView<T> list, ObservableList<T> rows) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.setItems(rows);
    if (at >= 0 && !rows.isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1));
    }
  }

  /** Scrolls a list just far enough to show a row whole; one in sight stays where it is. */
  public static void show(ListView<?> list, int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
      // Where rows differ in height the flow only guesses, and a row may stand half outside.
      list.layout();
      IndexedCell<?> row = flow.getCell(index);
      double below = row.getLayoutY() + row.getHeight() - flow.getHeight();
      flow.scrollPixels(below > 0 ? below : Math.min(0, row.getLayoutY()));
    } else {
      list.scrollTo(index);
    }
  }
}
