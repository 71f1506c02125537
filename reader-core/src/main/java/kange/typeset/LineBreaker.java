package kange.typeset;

import java.util.List;

/**
 * Breaks paragraphs of Chinese (with Latin words in it) into lines, looking at the paragraph as a
 * whole: no line begins with a closing mark or ends with an opening one, marks at both edges lose
 * their white half, words and numbers stay whole, no lone character is left for the last line where
 * that can be helped. Stateless and thread-safe as its typeface is.
 */
public final class LineBreaker {
  /** Wider than any text. */
  private static final double ANY_WIDTH = 1e6;

  private final Typeface typeface;

  /** Sets lines in the widths of a typeface. */
  public LineBreaker(Typeface typeface) {
    this.typeface = typeface;
  }

  /**
   * Sets a paragraph; blank text gives no lines. Every character but the spaces around breaks is in
   * exactly one line, in order.
   *
   * @param measure width of the column in the unit of the style's size, insets included
   */
  public List<Line> lines(String text, TextStyle style, double measure) {
    String stripped = text.stripTrailing();
    double width = Math.max(measure - 2 * style.insetEm() * style.size(), style.size());
    List<Atom> atoms = atoms(stripped, style, width);
    return atoms.isEmpty() ? List.of() : new Paragraph(stripped, atoms, style, width).set();
  }

  /** Width of a text on one line without indents, in the unit of the style's size. */
  public double width(String text, TextStyle style) {
    List<Atom> atoms = atoms(text.stripTrailing(), style, ANY_WIDTH);
    if (atoms.isEmpty()) {
      return 0;
    }
    Gaps gaps = new Gaps(atoms, style.size());
    int last = atoms.size() - 1;
    while (last > 0 && atoms.get(last).is(CharClass.SPACE)) {
      last--;
    }
    double width =
        atoms.get(last).width() - atoms.get(last).trimRight() - atoms.getFirst().trimLeft();
    for (int k = 0; k < last; k++) {
      width += atoms.get(k).width() + gaps.natural[k];
    }
    return width;
  }

  private List<Atom> atoms(String stripped, TextStyle style, double width) {
    List<Atom> atoms = Atomizer.cut(typeface, style, stripped, width);
    int first = 0;
    while (first < atoms.size() && atoms.get(first).is(CharClass.SPACE)) {
      first++;
    }
    return atoms.subList(first, atoms.size());
  }
}
