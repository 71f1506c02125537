package kange.parse.synthetic;

/** Habits of the whole text, which are printed as a scanner's damage would be. */
final class Manner {
  private static final int SHORT = 14;

  private Manner() {}

  static SyntheticIssue of(SyntheticIssue issue, Style style, Dice dice) {
    SyntheticIssue out = issue;
    if (style.has(Habit.PAGES_SWAPPED)) {
      out = PageSwap.of(out, dice.between(1, 2), dice);
    }
    if (style.has(Habit.HALF_WIDTH_PUNCTUATION)) {
      out = Characters.mapped(out, Characters::halfWidth);
    }
    if (style.has(Habit.FULL_WIDTH_DIGITS)) {
      out = Characters.mapped(out, Numerals::fullWidth);
    }
    if (style.has(Habit.SPACED_HAN)) {
      out = Characters.mapped(out, t -> t.length() <= SHORT ? Characters.spaced(t, 1, dice) : t);
    }
    return out;
  }
}
