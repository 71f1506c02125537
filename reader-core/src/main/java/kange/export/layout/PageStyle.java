package kange.export.layout;

import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.TextStyle;

/**
 * How a paragraph stands on a page.
 *
 * @param text how its lines are set; sizes in points
 * @param leading distance from baseline to baseline, in points
 * @param color 0xRRGGBB
 */
public record PageStyle(TextStyle text, double leading, int color) {

  /** Lines as wide as the column, without indents. */
  public static PageStyle of(Face face, double size, double leading, int color, Align align) {
    return new PageStyle(TextStyle.of(face, size, align), leading, color);
  }

  public PageStyle withFirstIndent(double em) {
    return new PageStyle(text.withFirstIndent(em), leading, color);
  }

  public PageStyle withInset(double em) {
    return new PageStyle(text.withInset(em), leading, color);
  }

  public PageStyle withAlign(Align align) {
    return new PageStyle(text.withAlign(align), leading, color);
  }

  public double size() {
    return text.size();
  }
}
