package kange.source;

/**
 * A character where it stands on its page, in points from the left and the top.
 *
 * @param base the line it stands on
 * @param spaced a space is written before it
 * @param size of its font as drawn
 */
record PrintedGlyph(
    String text, double left, double right, double base, double size, boolean spaced) {
  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }

  /** The same behind a space. */
  PrintedGlyph afterSpace() {
    return new PrintedGlyph(text, left, right, base, size, true);
  }
}
