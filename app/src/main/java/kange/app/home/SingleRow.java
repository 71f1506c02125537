package kange.app.home;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row that shows as many of its children as fit side by side, and nothing of the others. */
final class SingleRow extends HBox {
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** As wide as it may become: the children that do not fit are no reason to ask for more. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    for (Node child : getChildren()) {
      double width = snapSizeX(child.prefWidth(-1));
      boolean fits = x + width <= right + 1;
      child.setVisible(fits);
      child.resizeRelocate(x, snappedTopInset(), width, child.prefHeight(width));
      x += width + getSpacing();
    }
  }
}
