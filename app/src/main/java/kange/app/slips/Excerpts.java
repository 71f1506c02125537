package kange.app.slips;

/** Long lines around a word, cut to what tells whether it is misread. */
final class Excerpts {
  private static final int BEFORE = 24;
  private static final int BEHIND = 40;
  private static final String CUT = "…";

  private Excerpts() {}

  /**
   * What stands before a word.
   *
   * @param first whether no other word stands before it in the line
   */
  static String before(String text, boolean first) {
    if (first && text.length() > BEFORE) {
      return CUT + text.substring(text.length() - BEFORE);
    }
    return !first && text.length() > BEFORE + BEHIND
        ? text.substring(0, BEHIND) + CUT + text.substring(text.length() - BEFORE)
        : text;
  }

  /** What stands behind the last one. */
  static String behind(String text) {
    return text.length() > BEHIND ? text.substring(0, BEHIND) + CUT : text;
  }
}
