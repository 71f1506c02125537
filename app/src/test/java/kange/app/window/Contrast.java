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
