package kange.typeset;

/** A rectangle, y downwards; in the unit of the type's size. */
public record Box(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }
}
