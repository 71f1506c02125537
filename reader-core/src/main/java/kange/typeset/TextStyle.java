package kange.typeset;

/**
 * How a paragraph is set.
 *
 * @param size in points
 * @param leading distance from baseline to baseline, in points
 * @param color 0xRRGGBB
 * @param firstIndentEm indent of the first line, in em
 * @param insetEm indent of all lines at both sides, in em
 */
public record TextStyle(
    Face face,
    double size,
    double leading,
    int color,
    Align align,
    double firstIndentEm,
    double insetEm) {

  /** Lines as wide as the column, without indents. */
  public static TextStyle of(Face face, double size, double leading, int color, Align align) {
    return new TextStyle(face, size, leading, color, align, 0, 0);
  }

  public TextStyle withFirstIndent(double em) {
    return new TextStyle(face, size, leading, color, align, em, insetEm);
  }

  public TextStyle withInset(double em) {
    return new TextStyle(face, size, leading, color, align, firstIndentEm, em);
  }
}
