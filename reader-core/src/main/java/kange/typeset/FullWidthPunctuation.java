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

  /** The text with such marks in full width: as many characters, each in its place. */
  public static String of(String text) {
    char[] set = text.toCharArray();
    for (int i = 0; i < set.length; i++) {
      int mark = HALF.indexOf(set[i]);
      if (mark >= 0 && inChinese(set, i) && !inAddress(set, i)) {
        set[i] = FULL.charAt(mark);
      }
    }
    return new String(set);
  }

  /** Beside Chinese on one side, and not at the end of a Latin clause on the other. */
  private static boolean inChinese(char[] text, int at) {
    boolean after = at > 0 && chinese(text, at - 1);
    int next = at + 1;
    while (next < text.length && HALF.indexOf(text[next]) >= 0) {
      next++;
    }
    if (next < text.length && text[next] == ' ') {
      return after && (next + 1 == text.length || chinese(text, next + 1));
    }
    return after || (next < text.length && at > 0 && text[at - 1] != ' ' && chinese(text, next));
  }

  private static boolean chinese(char[] text, int at) {
    return CHINESE_MARKS.indexOf(text[at]) >= 0 || han(text, at);
  }

  private static boolean han(char[] text, int at) {
    // Of a character outside the BMP one half says as much as the whole.
    boolean low = Character.isLowSurrogate(text[at]) && at > 0;
    int point =
        low || (Character.isHighSurrogate(text[at]) && at + 1 < text.length)
            ? Character.codePointAt(text, low ? at - 1 : at)
            : text[at];
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  /** Whether what runs up to it without a blank or a Chinese mark is an address of the net. */
  private static boolean inAddress(char[] text, int at) {
    int from = at;
    while (from > 0 && text[from - 1] > ' ' && CHINESE_MARKS.indexOf(text[from - 1]) < 0) {
      from--;
    }
    String run = new String(text, from, at - from);
    return run.contains("://") || run.contains("www.");
  }
}
