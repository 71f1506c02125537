package kange.parse.synthetic;

/** Numbers in other digits. */
final class Numerals {
  private static final String CHINESE = "零一二三四五六七八九";
  private static final String YEAR = "〇一二三四五六七八九";

  private Numerals() {}

  /** From 1 to 999: 二十一, 一百零五. */
  static String chinese(int number) {
    if (number >= 100) {
      int rest = number % 100;
      String tail =
          rest == 0 ? "" : rest < 10 ? "零" + digit(rest) : digit(rest / 10) + "十" + ones(rest);
      return digit(number / 100) + "百" + tail;
    }
    if (number < 10) {
      return digit(number);
    }
    return (number < 20 ? "" : digit(number / 10)) + "十" + ones(number);
  }

  private static String ones(int number) {
    return number % 10 == 0 ? "" : digit(number % 10);
  }

  private static String digit(int number) {
    return CHINESE.substring(number, number + 1);
  }

  /** Digit by digit: 二〇二五. */
  static String spelled(int number) {
    StringBuilder out = new StringBuilder();
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      out.append(YEAR.charAt(digits.charAt(i) - '0'));
    }
    return out.toString();
  }

  /** The digits of a text in full width. */
  static String fullWidth(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return out.toString();
  }
}
