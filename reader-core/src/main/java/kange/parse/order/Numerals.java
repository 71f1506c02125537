package kange.parse.order;

/** Page numbers in digits, however they are printed. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** 十二 and 一二 are 12, 二十 is 20, A3 stays A3. */
  static String digits(String number) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = DIGITS.indexOf(c == '零' ? '〇' : c == '两' ? '二' : c);
      if (digit >= 0) {
        out.append(digit);
      } else if (c == '十') {
        boolean first = i == 0 || DIGITS.indexOf(number.charAt(i - 1)) < 0;
        boolean last = i + 1 == number.length() || DIGITS.indexOf(number.charAt(i + 1)) < 0;
        out.append(first ? "1" : "").append(last ? "0" : "");
      } else if (c != '百') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
