package kange.typeset;

/** A rectangle, y downwards; in the unit of the type's size. */
public record Box(double x, double y, double width, double height) {
  /** The x of its right side. */
  public double right() {
    return x + width;
  }

  /** The y of its lower side. */
  public double bottom() {
    return y + height;
  }
}
