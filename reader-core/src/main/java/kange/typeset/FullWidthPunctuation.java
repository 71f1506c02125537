package kange.typeset;

/**
 * The marks , ; : ? ! as Chinese sets them, in full width, where they stand in Chinese: GB/T 15834
 * gives them a whole character. OCR and typists leave them half as wide, beside 、 and 。 in the same
 * sentence. Within Latin words, numbers and addresses they stay as they are.
 */
public final class FullWidthPunctuation {
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";

  /** Marks that belong to Chinese text, besides Han characters themselves. */
  private static final String CHINESE_MARKS = "，；：？！、。…—“”‘’《》〈〉「」『』（）【】〔〕·％□■";

  private FullWidthPunctuation() {}

  /**
   * The text with such marks in full width: as many characters, each in its place. In one pass,
   * whatever the text.
   */
  public static String of(String text) {
    StringBuilder set = new StringBuilder(text);
    boolean address = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && HALF.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > at && !address && inChinese(text, at, end)) {
        for (int i = at; i < end; i++) {
          set.setCharAt(i, FULL.charAt(HALF.indexOf(text.charAt(i))));
        }
      } else if (end == at) {
        address = address(text, at, address);
      }
      at = Math.max(end, at + 1);
    }
    return set.toString();
  }

  /** Marks beside Chinese on one side, and not at the end of a Latin clause on the other. */
  private static boolean inChinese(String text, int from, int to) {
    boolean after = from > 0 && chinese(text.codePointBefore(from));
    if (to < text.length() && text.charAt(to) == ' ') {
      return after && (to + 1 == text.length() || chinese(text.codePointAt(to + 1)));
    }
    boolean before = to < text.length() && chinese(text.codePointAt(to));
    return after || (before && from > 0 && text.charAt(from - 1) != ' ');
  }

  private static boolean chinese(int point) {
    return CHINESE_MARKS.indexOf(point) >= 0
        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  /** Whether an address of the net runs on through this character: to a blank, or Chinese mark. */
  private static boolean address(String text, int at, boolean before) {
    char c = text.charAt(at);
    return !Character.isWhitespace(c)
        && CHINESE_MARKS.indexOf(c) < 0
        && (before || text.startsWith("://", at - 2) || text.startsWith("www.", at - 3));
  }
}
