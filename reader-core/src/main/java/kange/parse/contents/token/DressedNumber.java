package kange.parse.contents.token;

import java.util.Optional;
import kange.parse.line.ChineseNumber;

/**
 * A page number in whatever dress print gives it: 21, 021, ２１, 二十一, P21, 第21页, —21—, （21）, 20-21.
 *
 * @param end character of the text behind its dress
 * @param dressed with words or brackets around it
 * @param padded with a nought before it
 * @param chinese in numerals
 */
public record DressedNumber(int page, int end, boolean dressed, boolean padded, boolean chinese) {
  /** No issue of a journal has more pages; what is higher is a year, a sum or a room. */
  static final int HIGHEST = 999;

  /** 一百二十三: more numerals than this are no page. */
  private static final int LONGEST_NUMERALS = 6;

  static final String OPENING = "（(［[【〔〖<《-—–─━·•/／|｜~～";
  static final String CLOSING = "）)］]】〕〗>》-—–─━·•";
  static final String PREFIX = "第PpＰｐ";
  static final String SHEET = "页頁版";

  /** What stands between numbers and words. */
  static final String SPACES = " 　\t";

  /** The number that a text begins with, in time linear in its length. */
  static Optional<DressedNumber> first(String text) {
    return new Scan(text).number();
  }

  /** Whether it is white space, as {@link #SPACES} lists it. */
  public static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  /** The value of a digit of either width, or -1. */
  public static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static final class Scan {
    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    Optional<DressedNumber> number() {
      boolean bracketed = skip(OPENING);
      boolean prefixed = skip(PREFIX);
      skip(prefixed ? ".．" : "");
      int start = at;
      long value = arabic();
      boolean chinese = value < 0;
      if (chinese) {
        value = bracketed ? -1 : numerals();
      }
      boolean padded = !chinese && at - start >= 2 && digit(text.charAt(start)) == 0;
      boolean sheet = skip(SHEET);
      boolean closed = bracketed && skip(CLOSING);
      boolean dressed = closed || sheet || prefixed;
      return value >= 1 && value <= HIGHEST
          ? Optional.of(new DressedNumber((int) value, at, dressed, padded, chinese))
          : Optional.empty();
    }

    private boolean skip(String set) {
      int from = at;
      while (at < text.length()
          && (set.indexOf(text.charAt(at)) >= 0
              || (at > from && !set.isEmpty() && isSpace(text.charAt(at)) && more(set)))) {
        at++;
      }
      while (at > from
          && !set.isEmpty()
          && at < text.length()
          && isSpace(text.charAt(at))
          && set.equals(OPENING)) {
        at++;
      }
      return at > from;
    }

    private boolean more(String set) {
      return at + 1 < text.length() && set.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Digits, and the second page of a spread behind a dash, which is read over. */
    private long arabic() {
      int from = at;
      long value = digits();
      if (at == from) {
        return -1;
      }
      if (at + 1 < text.length()
          && "-—–~～".indexOf(text.charAt(at)) >= 0
          && digit(text.charAt(at + 1)) >= 0) {
        int back = at;
        at++;
        if (digits() <= value) {
          at = back;
        }
      }
      return value;
    }

    private long digits() {
      long value = 0;
      while (at < text.length() && digit(text.charAt(at)) >= 0) {
        value = Math.min(HIGHEST + 1L, value * 10 + digit(text.charAt(at)));
        at++;
      }
      return value;
    }

    private long numerals() {
      int from = at;
      while (at < text.length()
          && at - from < LONGEST_NUMERALS
          && ChineseNumber.isNumeral(text.charAt(at))) {
        at++;
      }
      return ChineseNumber.of(text.substring(from, at)).orElse(-1);
    }
  }
}
