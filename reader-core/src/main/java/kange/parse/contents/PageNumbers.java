package kange.parse.contents;

import java.util.Optional;
import kange.parse.line.CharSet;
import kange.parse.line.ChineseNumber;
import kange.parse.name.BylineReader;

/**
 * The page numbers of contents pages in all their dress: 21, 021, ２１, 二十一, P21, 第21页, —21—, （21）,
 * 20-21. Reads from the edge of a text inwards, once, so that time is linear in what it reads.
 */
final class PageNumbers {
  /** No issue of a journal has more pages; what is higher is a year, a sum or a room. */
  static final int HIGHEST = 999;

  /** 一百二十三: more numerals than this are no page. */
  private static final int LONGEST_NUMERALS = 6;

  private static final String OPENING = "（(［[【〔〖<《-—–─━·•/／|｜~～";
  private static final String CLOSING = "）)］]】〕〗>》-—–─━·•";
  private static final String SHEET = "页頁版";

  /** Between a number and the title behind it. */
  private static final String DIVIDING = ".．、·•/／|｜:：-—";

  /** Where one of these stands before a number or behind it, it counts something else. */
  private static final String COUNTED_BEFORE = "年月日号第约近共达超至到和与及～~%％" + ".．:：";

  private static final String COUNTED_AFTER = "年月日号期时点分";

  private static final String NEVER_AFTER = "%％:：,，.";

  /** What stands between numbers and words. */
  static final String SPACES = " 　\t";

  /** What the dress of a number at the end of a text may hold. */
  private static final CharSet DRESS =
      CharSet.of(
          (OPENING + CLOSING).replaceAll("[《<》>]", "")
              + SHEET
              + SPACES
              + "第PpＰｐ.．0123456789０１２３４５６７８９");

  private PageNumbers() {}

  /**
   * A page number and where it stands.
   *
   * @param from first character of its dress, inclusive
   * @param to last character of its dress, exclusive
   */
  record At(int page, int from, int to) {}

  /** The page, where the text is a page number and nothing else. */
  static Optional<Integer> whole(String text) {
    Scan scan = new Scan(text.strip());
    return scan.number() && scan.at == scan.text.length()
        ? Optional.of(scan.page)
        : Optional.empty();
  }

  /** The page number that a text begins with, when something follows it. */
  static Optional<At> leading(String text) {
    Scan scan = new Scan(text);
    if (!scan.number() || scan.at >= text.length()) {
      return Optional.empty();
    }
    int end = scan.at;
    while (end < text.length()
        && (isSpace(text.charAt(end)) || DIVIDING.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean apart = end > scan.at || scan.dressed || scan.padded;
    boolean subtitle = text.startsWith("——", scan.at) && !scan.dressed;
    if (!apart
        || subtitle
        || end == text.length()
        || (digit(text.charAt(end)) >= 0 && !isTitleWithFigure(text, scan.at, end))
        || isCounted(text, end)
        || (scan.chinese && !isSpace(text.charAt(scan.at)))) {
      return Optional.empty();
    }
    return Optional.of(new At(scan.page, 0, end));
  }

  /** 26 500米小巷: the title behind the space begins with a figure of its own. */
  private static boolean isTitleWithFigure(String text, int number, int title) {
    int at = title;
    while (at < text.length() && digit(text.charAt(at)) >= 0) {
      at++;
    }
    return isSpace(text.charAt(number))
        && at < text.length()
        && !isCounted(text, at)
        && Character.isLetter(text.charAt(at));
  }

  /** "12 月 5 日", "2024 年第 7 期", "30 %"; but 04 月读 is page 4. */
  private static boolean isCounted(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return NEVER_AFTER.indexOf(c) >= 0
        || (COUNTED_AFTER.indexOf(c) >= 0
            && (isSpace(next) || digit(next) >= 0 || "第日份底初末".indexOf(next) >= 0));
  }

  /** The page number that a text ends with, set apart from what stands before it. */
  static Optional<At> trailing(String text) {
    int from = text.length();
    while (from > 0 && isDress(text.charAt(from - 1))) {
      from--;
    }
    // The dress may have run into the title: 第3版 3, 十八 5. Take the longest part that reads.
    for (int at = from; at < text.length(); at++) {
      Optional<Integer> page = whole(text.substring(at));
      if (page.isPresent() && isApart(text, at)) {
        return Optional.of(new At(page.get(), at, text.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isDress(char c) {
    return DRESS.contains(c) || ChineseNumber.isNumeral(c);
  }

  private static boolean isApart(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = at - 1;
    while (before > 0 && isSpace(text.charAt(before))) {
      before--;
    }
    char first = text.charAt(at);
    boolean dressed = isSpace(first) || "第PpＰｐ".indexOf(first) >= 0 || OPENING.indexOf(first) >= 0;
    boolean hyphened = "-_.".indexOf(first) >= 0 && isLetter(text.charAt(at - 1));
    return dressed
        && !hyphened
        && !(isSpace(first)
            && COUNTED_BEFORE.indexOf(text.charAt(before)) >= 0
            && !endsName(text, before + 1))
        && (digit(text.charAt(at - 1)) < 0 || endsAccount(text, at));
  }

  /** 陈超 11 is a page behind a name, 达到 11 is not. */
  private static boolean endsName(String text, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return BylineReader.isPerson(text.substring(from, end));
  }

  /** wuy1997 and blossom-001 are names, though they end in digits. */
  private static boolean endsAccount(String text, int end) {
    int from = end;
    while (from > 0 && (isLatin(text.charAt(from - 1)) || digit(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    return from < end && isLetter(text.charAt(from));
  }

  private static boolean isLatin(char c) {
    return c == '_' || c == '-' || c == '.' || isLetter(c);
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  /** The value of a digit of either width, or -1. */
  static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Reads one dressed number from the beginning of a text. */
  private static final class Scan {
    private final String text;
    private int at;
    private int page;
    private boolean dressed;
    private boolean padded;
    private boolean chinese;

    Scan(String text) {
      this.text = text;
    }

    boolean number() {
      boolean bracketed = skip(OPENING);
      boolean prefixed = skip("第PpＰｐ");
      skip(prefixed ? ".．" : "");
      int start = at;
      long value = arabic();
      chinese = value < 0;
      if (chinese) {
        value = bracketed ? -1 : numerals();
      }
      padded = !chinese && at - start >= 2 && digit(text.charAt(start)) == 0;
      boolean sheet = skip(SHEET);
      boolean closed = bracketed && skip(CLOSING);
      dressed = closed || sheet || prefixed;
      page = (int) Math.min(value, HIGHEST + 1L);
      return value >= 1 && value <= HIGHEST;
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
