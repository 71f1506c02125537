package kange.typeset;

import java.util.List;

/** What it costs to end a line after an atom: 避头尾, torn numbers, torn addresses. */
final class BreakRules {
  /** Dearer than any white: only taken when nothing else fits the measure. */
  static final double FORBIDDEN = 1e7;

  private static final double IN_A_WORD = 150;
  private static final double NUMBER_FROM_ITS_UNIT = 12;
  private static final double BEFORE_A_DASH = 60;

  private BreakRules() {}

  /** The cost of a break after atom k, which must not be the last one. */
  static double cost(String text, List<Atom> atoms, int k) {
    Atom b = atoms.get(k + 1);
    if (b.is(CharClass.SPACE)) {
      return FORBIDDEN;
    }
    int visible = k;
    while (visible > 0 && atoms.get(visible).is(CharClass.SPACE)) {
      visible--;
    }
    Atom a = atoms.get(visible);
    if (a.is(CharClass.OPEN) || b.is(CharClass.CLOSE) || b.is(CharClass.MIDDLE)) {
      return FORBIDDEN;
    }
    if (visible < k) {
      return 0;
    }
    if (a.is(CharClass.WORD) && b.is(CharClass.WORD)) {
      return IN_A_WORD;
    }
    if (b.is(CharClass.DASH)) {
      return a.is(CharClass.DASH) ? FORBIDDEN : BEFORE_A_DASH;
    }
    boolean number =
        a.is(CharClass.WORD) && b.is(CharClass.HAN) && Character.isDigit(text.charAt(a.end() - 1));
    return number ? NUMBER_FROM_ITS_UNIT : 0;
  }
}
