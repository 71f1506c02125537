package kange.parse.line;

/**
 * Puts right what text recognition makes of digits where years and numbers are counted: 2O24年笫l2期
 * is 2024年第12期. Asked of normal forms without spaces; character by character, so that places stay.
 */
public final class MisreadDigits {
  /** Read for 0 up to here, for 1 behind. */
  private static final String LETTERS = "OoQlI";

  private static final int ZEROS = 3;

  private static final String LOOSE = "OolI";

  private MisreadDigits() {}

  /** The text with digits for letters that stand among digits, and 第 for 笫 before a number. */
  public static String repaired(String text) {
    if (!mayHold(text)) {
      return text;
    }
    String ordinal = withOrdinals(text);
    char[] chars = ordinal.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      int letter = LETTERS.indexOf(chars[i]);
      if (letter >= 0 && isAmongDigits(ordinal, i)) {
        chars[i] = letter < ZEROS ? '0' : '1';
      }
    }
    return new String(chars);
  }

  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '笫' || LETTERS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** First of all: by 第 a letter behind it is known to count. */
  private static String withOrdinals(String text) {
    return text.replace('笫', '第');
  }

  private static boolean isAmongDigits(String text, int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean digitBefore = isDigit(before);
    boolean digitAfter = isDigit(after);
    boolean startsNumber = before == '第' || before == '年' || before == '月' || before == '.';
    boolean endsNumber = after == '期' || after == '年' || after == '月' || after == '日';
    return (digitBefore && (digitAfter || endsNumber || isLoose(after)))
        || (digitAfter && (startsNumber || isLoose(before)))
        || (startsNumber && endsNumber);
  }

  private static boolean isLoose(char c) {
    return LOOSE.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
