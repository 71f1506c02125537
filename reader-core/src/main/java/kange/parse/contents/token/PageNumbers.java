package kange.parse.contents.token;

import static kange.parse.contents.token.DressedNumber.digit;
import static kange.parse.contents.token.DressedNumber.isSpace;

import java.util.Optional;
import kange.parse.line.CharSet;
import kange.parse.line.ChineseNumber;
import kange.parse.name.BylineReader;

/**
 * The page numbers at the edges of a line of a contents page, told from whatever else is counted
 * there: years, sums, figures of titles and names. Reads from the edge of a text inwards, once, so
 * that time is linear in what it reads.
 */
public final class PageNumbers {
  /** Between a number and the title behind it. */
  private static final String DIVIDING = ".．、·•/／|｜:：-—";

  /** Where one of these stands before a number or behind it, it counts something else. */
  private static final String COUNTED_BEFORE = "年月日号第约近共达超至到和与及～~%％" + ".．:：";

  private static final String COUNTED_AFTER = "年月日号期时点分";

  private static final String NEVER_AFTER = "%％:：,，.";

  /** What the dress of a number at the end of a text may hold. */
  private static final CharSet DRESS =
      CharSet.of(
          (DressedNumber.OPENING + DressedNumber.CLOSING).replaceAll("[《<》>]", "")
              + DressedNumber.SHEET
              + DressedNumber.SPACES
              + DressedNumber.PREFIX
              + ".．0123456789０１２３４５６７８９");

  private PageNumbers() {}

  /**
   * A page number and where it stands.
   *
   * @param from first character of its dress, inclusive
   * @param to last character of its dress, exclusive
   */
  public record At(int page, int from, int to) {}

  /** The page, where the text is a page number and nothing else. */
  public static Optional<Integer> whole(String text) {
    String whole = text.strip();
    return DressedNumber.first(whole)
        .filter(number -> number.end() == whole.length())
        .map(DressedNumber::page);
  }

  /** The page number that a text begins with, when something follows it. */
  public static Optional<At> leading(String text) {
    return DressedNumber.first(text)
        .filter(number -> number.end() < text.length())
        .flatMap(number -> leading(text, number));
  }

  private static Optional<At> leading(String text, DressedNumber number) {
    int end = number.end();
    while (end < text.length()
        && (isSpace(text.charAt(end)) || DIVIDING.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean apart = end > number.end() || number.dressed() || number.padded();
    boolean subtitle = text.startsWith("——", number.end()) && !number.dressed();
    if (!apart
        || subtitle
        || end == text.length()
        || (digit(text.charAt(end)) >= 0 && !isTitleWithFigure(text, number.end(), end))
        || isCounted(text, end)
        || (number.chinese() && !isSpace(text.charAt(number.end())))) {
      return Optional.empty();
    }
    return Optional.of(new At(number.page(), 0, end));
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
  public static Optional<At> trailing(String text) {
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
    boolean dressed =
        isSpace(first)
            || DressedNumber.PREFIX.indexOf(first) >= 0
            || DressedNumber.OPENING.indexOf(first) >= 0;
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
}
