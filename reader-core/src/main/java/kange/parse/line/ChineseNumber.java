package kange.parse.line;

import java.util.OptionalInt;

/** Numbers in Chinese numerals: 十二, 二十一, 一百零三, 二〇二五; one place for all who meet them. */
public final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ALL = "〇零○O一二三四五六七八九十百两廿卅";
  private static final int LONGEST = 8;

  private ChineseNumber() {}

  /** Whether numbers are written with the character. */
  public static boolean isNumeral(char c) {
    return c != 'O' && ALL.indexOf(c) >= 0;
  }

  /** The number, or empty where the numerals form none. */
  public static OptionalInt of(String numerals) {
    if (numerals.isEmpty() || numerals.length() > LONGEST) {
      return OptionalInt.empty();
    }
    return numerals.chars().anyMatch(c -> "十百廿卅".indexOf(c) >= 0)
        ? counted(numerals)
        : spelled(numerals);
  }

  /** 二〇二五: digit by digit. */
  private static OptionalInt spelled(String numerals) {
    int value = 0;
    for (int i = 0; i < numerals.length(); i++) {
      int digit = digit(numerals.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalInt.of(value);
  }

  /** 一百零三, 二十一, 廿五. */
  private static OptionalInt counted(String numerals) {
    int value = 0;
    int digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
      if (unit > 0) {
        value += unit * (digit < 0 ? 1 : digit);
        digit = -1;
      } else if (c == '廿' || c == '卅') {
        value += c == '廿' ? 20 : 30;
      } else {
        int next = digit(c);
        if (next < 0 || digit > 0) {
          return OptionalInt.empty();
        }
        digit = next;
      }
    }
    return OptionalInt.of(value + Math.max(0, digit));
  }

  private static int digit(char c) {
    if (c == '零' || c == '○') {
      return 0;
    }
    return c == '两' ? 2 : DIGITS.indexOf(c);
  }
}
