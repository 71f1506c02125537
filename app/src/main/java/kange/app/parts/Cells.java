package kange.app.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.MouseEvent;

/** What the mouse points at in a virtualised list. */
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
}
