package kange.parse.line;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Makes the form in which titles are compared. Stateless; thread-safe. */
final class TitleKey {
  /** Titles are short; what is longer is cut, so that one call is always cheap. */
  static final int LONGEST = 120;

  /** So much text is looked at for the characters of a key. */
  private static final int MOST_READ = 4 * LONGEST;

  /** It leaves nothing. */
  private static final char NOTHING = 0;

  /** It becomes several characters, or changes with what stands beside it: the text is asked. */
  private static final char UNSURE = 1;

  /**
   * Ranges of characters, first and last, that fold the same whatever stands beside them: nearly
   * all that Chinese journals print.
   */
  private static final int[] APART = {
    ' ', '~', 0x2010, 0x2027, 0x2030, 0x205E, 0x2460, 0x27BF, 0x3000, 0x3029, 0x3400, 0x9FFF,
    0xFF01, 0xFF5E
  };

  private static final char[] FOLDED = table();

  private TitleKey() {}

  /** Letters, digits and Han only, width and case folded, cut to {@value #LONGEST}. */
  static String of(String text) {
    int end = Math.min(text.length(), MOST_READ);
    char[] out = new char[Math.min(end, LONGEST)];
    int used = 0;
    // The first that finds no more room is still asked: it may change the one before it.
    for (int i = 0; i < end; i++) {
      char c = FOLDED[text.charAt(i)];
      if (c == UNSURE) {
        return normalized(text.substring(0, end));
      }
      if (used == out.length) {
        break;
      }
      if (c != NOTHING) {
        out[used++] = c;
      }
    }
    return new String(out, 0, used);
  }

  private static String normalized(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length() && out.length() < LONGEST; ) {
      int cp = folded.codePointAt(i);
      if (Character.isLetterOrDigit(cp)) {
        out.appendCodePoint(cp);
      }
      i += Character.charCount(cp);
    }
    return out.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Arrays.fill(table, UNSURE);
    for (int range = 0; range < APART.length; range += 2) {
      for (int c = APART[range]; c <= APART[range + 1]; c++) {
        String folded = normalized(String.valueOf((char) c));
        if (folded.length() <= 1) {
          table[c] = folded.isEmpty() ? NOTHING : folded.charAt(0);
        }
      }
    }
    return table;
  }
}
