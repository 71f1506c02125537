package kange.typeset;

/**
 * How the lines of a paragraph are set; colour and leading are the device's business.
 *
 * @param size in the unit of the measure: points, pixels
 * @param firstIndentEm indent of the first line, in em
 * @param insetEm indent of all lines at both sides, in em
 * @param hanging whether a stop may hang in the margin where that saves the line from being
 *     stretched or squeezed
 */
public record TextStyle(
    Face face, double size, Align align, double firstIndentEm, double insetEm, boolean hanging) {

  /** Lines as wide as the column, without indents, nothing hanging. */
  public static TextStyle of(Face face, double size, Align align) {
    return new TextStyle(face, size, align, 0, 0, false);
  }

  /** The same, set to another side. */
  public TextStyle withAlign(Align to) {
    return new TextStyle(face, size, to, firstIndentEm, insetEm, hanging);
  }

  /** The same with another indent of the first line, in em. */
  public TextStyle withFirstIndent(double em) {
    return new TextStyle(face, size, align, em, insetEm, hanging);
  }

  /** The same with another indent of all lines at both sides, in em. */
  public TextStyle withInset(double em) {
    return new TextStyle(face, size, align, firstIndentEm, em, hanging);
  }

  /** The same with stops that may hang in the margin. */
  public TextStyle withHanging() {
    return new TextStyle(face, size, align, firstIndentEm, insetEm, true);
  }
}
