package kange.source;

/**
 * A character where it stands on its page, in points from the left and the top.
 *
 * @param base the line it stands on
 * @param size of its font as drawn
 */
record PrintedGlyph(String text, double left, double right, double base, double size) {
  boolean isSpace() {
    return text.isBlank();
  }
}
