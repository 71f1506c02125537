package kange.app.preferences;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two columns side by side where the width holds them as they like to be, else one over the other.
 */
final class TwoColumns extends Pane {
  private static final double GAP = 28;
  private final Region first;
  private final Region second;

  TwoColumns(Region first, Region second) {
    super(first, second);
    this.first = first;
    this.second = second;
    getStyleClass().add("two-columns");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = each(width);
    return beside(width)
        ? Math.max(first.prefHeight(each), second.prefHeight(each))
        : first.prefHeight(width) + GAP + second.prefHeight(width);
  }

  private boolean beside(double width) {
    return width >= first.prefWidth(-1) + GAP + second.prefWidth(-1);
  }

  private double each(double width) {
    return snapSizeX((width - GAP) / 2);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double high = beside(width) ? first.prefHeight(each(width)) : first.prefHeight(width);
    if (beside(width)) {
      double each = each(width);
      first.resizeRelocate(0, 0, each, high);
      second.resizeRelocate(each + GAP, 0, each, second.prefHeight(each));
    } else {
      first.resizeRelocate(0, 0, width, high);
      second.resizeRelocate(0, high + GAP, width, second.prefHeight(width));
    }
  }
}
