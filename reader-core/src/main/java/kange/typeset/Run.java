package kange.typeset;

/**
 * Characters that stand together at one place of a line: a Chinese character, a word, a space.
 *
 * @param start in the paragraph's text, in UTF-16 units
 * @param end the same; several spaces are one run
 * @param text what is drawn
 * @param x of the first glyph's origin, from the left end of the measure
 * @param width the advance of its glyphs
 */
public record Run(int start, int end, String text, double x, double width) {
  /** Fails with IllegalArgumentException for a negative start or an end before it. */
  public Run {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }

  /** Where the advance of its glyphs ends. */
  public double right() {
    return x + width;
  }

  /** The same run of a text that begins so many UTF-16 units further on. */
  Run shifted(int units) {
    return new Run(start + units, end + units, text, x, width);
  }
}
