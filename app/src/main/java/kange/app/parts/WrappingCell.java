package kange.app.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A list cell as high as its content needs at the list's width. Plain list cells take the theme's
 * fixed height, or ask their graphic without telling it a width, so that wrapped text is cut off.
 */
public abstract class WrappingCell<T> extends SpokenCell<T> {
  /** As wide as any theme makes one: a row too high does less harm than one too low. */
  private static final double SCROLL_BAR = 14;

  /** How much of the list's width its scroll bar takes, shown or not: the list is asked early. */
  private double scrollBar() {
    Node at = getParent();
    while (at != null && !(at instanceof VirtualFlow<?>)) {
      at = at.getParent();
    }
    return at instanceof VirtualFlow<?> flow
        ? flow.getChildrenUnmodifiable().stream()
            .filter(ScrollBar.class::isInstance)
            .map(ScrollBar.class::cast)
            .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
            .mapToDouble(bar -> snapSizeX(bar.prefWidth(-1)))
            .findFirst()
            .orElse(SCROLL_BAR)
        : SCROLL_BAR;
  }

  /** The list's width and no more. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    if (content == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    double room = Math.max(100, getListView().getWidth() - scrollBar() - sides);
    room = Math.min(room, content.maxWidth(-1));
    return snapSizeY(snappedTopInset() + content.prefHeight(room) + snappedBottomInset());
  }
}
