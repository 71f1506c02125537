package kange.app.window;

import javafx.scene.paint.Color;

/** How far two colours stand apart, from 1 to 21, as WCAG counts it. */
final class Contrast {
  private Contrast() {}

  static double ratio(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** How different two colours look, as CIELAB counts it: 2 can just be told apart side by side. */
  static double difference(Color a, Color b) {
    double[] one = lab(a);
    double[] other = lab(b);
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }

  /** CIE 1976 L*a*b* under daylight (D65). */
  private static double[] lab(Color c) {
    double r = linear(c.getRed());
    double g = linear(c.getGreen());
    double b = linear(c.getBlue());
    double x = curved((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = curved(luminance(c));
    double z = curved((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0888);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curved(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  /** A colour that lets its ground shine through, as it is seen. */
  static Color on(Color ground, Color above) {
    double opacity = above.getOpacity();
    return Color.color(
        mixed(ground.getRed(), above.getRed(), opacity),
        mixed(ground.getGreen(), above.getGreen(), opacity),
        mixed(ground.getBlue(), above.getBlue(), opacity));
  }

  private static double mixed(double ground, double above, double opacity) {
    return ground * (1 - opacity) + above * opacity;
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
