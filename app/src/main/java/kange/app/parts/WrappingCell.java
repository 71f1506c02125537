package kange.app.parts;

import javafx.scene.Node;

/**
 * A list cell as high as its content needs at the list's width. Plain list cells take the theme's
 * fixed height, or ask their graphic without telling it a width, so that wrapped text is cut off.
 */
public abstract class WrappingCell<T> extends SpokenCell<T> {
  private static final double SCROLL_BAR = 14;

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
    double room = Math.max(100, getListView().getWidth() - SCROLL_BAR - sides);
    room = Math.min(room, content.maxWidth(-1));
    return snapSizeY(snappedTopInset() + content.prefHeight(room) + snappedBottomInset());
  }
}
