package kange.export.layout;

/**
 * A horizontal stroke.
 *
 * @param rise above the baseline of its row, below when negative
 * @param dotted a row of dots that leads the eye, instead of a line
 */
public record Rule(double x1, double x2, double rise, double thickness, int color, boolean dotted) {
  public static Rule line(double x1, double x2, double rise, double thickness, int color) {
    return new Rule(x1, x2, rise, thickness, color, false);
  }
}
