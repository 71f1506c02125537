package kange.typeset;

import java.util.List;

/**
 * What happens between neighbouring atoms of a paragraph: how far they move together or apart by
 * themselves, how much more the gap can give, and how much it may take. Index k is the gap after
 * atom k.
 */
final class Gaps {
  /** Between Chinese and Latin; kept under what text extractors take for a space. */
  private static final double LATIN_SPACE = 0.06;

  private static final double AFTER_NARROW_STOP = 0.05;

  /** How much of its white half a mark gives up inside a line. */
  private static final double MARK_GIVES = 0.6;

  private static final double SPACE_GIVES = 0.3;
  private static final double MIDDLE_GIVES = 0.2;
  private static final double SPACE_TAKES = 6;

  /** Natural change of the distance: squeezed marks below 0, air around Latin words above. */
  final double[] natural;

  /** What the gap can give when the line is too long. */
  final double[] shrink;

  /** How large a share of the missing width it takes when the line is too short. */
  final double[] weight;

  Gaps(List<Atom> atoms, double size) {
    int n = atoms.size();
    natural = new double[n];
    shrink = new double[n];
    weight = new double[n];
    for (int k = 0; k + 1 < n; k++) {
      Atom a = atoms.get(k);
      Atom b = atoms.get(k + 1);
      natural[k] = natural(a, b, size);
      shrink[k] = shrink(a, b, size);
      weight[k] = b.is(CharClass.SPACE) ? 0 : a.is(CharClass.SPACE) ? SPACE_TAKES : 1;
      if (a.is(CharClass.WORD) && b.is(CharClass.WORD)) {
        weight[k] = 0;
      }
    }
  }

  private static double natural(Atom a, Atom b, double size) {
    if (a.is(CharClass.CLOSE) && (b.is(CharClass.CLOSE) || b.is(CharClass.OPEN))) {
      return -a.trimRight();
    }
    if (a.is(CharClass.OPEN) && b.is(CharClass.OPEN)) {
      return -b.trimLeft();
    }
    // OCR often reads half-width stops between Chinese characters: they need some air behind them.
    if (a.is(CharClass.CLOSE) && a.width() < 0.6 * size && b.is(CharClass.HAN)) {
      return AFTER_NARROW_STOP * size;
    }
    boolean latinMeetsHan =
        (a.is(CharClass.WORD) && b.is(CharClass.HAN))
            || (a.is(CharClass.HAN) && b.is(CharClass.WORD));
    return latinMeetsHan ? LATIN_SPACE * size : 0;
  }

  private static double shrink(Atom a, Atom b, double size) {
    if (a.is(CharClass.SPACE)) {
      return SPACE_GIVES * a.width();
    }
    if (a.is(CharClass.CLOSE) && !b.is(CharClass.CLOSE) && !b.is(CharClass.OPEN)) {
      return MARK_GIVES * a.trimRight();
    }
    if (b.is(CharClass.OPEN) && !a.is(CharClass.CLOSE) && !a.is(CharClass.OPEN)) {
      return MARK_GIVES * b.trimLeft();
    }
    if (a.is(CharClass.MIDDLE) || b.is(CharClass.MIDDLE)) {
      return MIDDLE_GIVES * size;
    }
    return Math.max(0, natural(a, b, size));
  }
}
