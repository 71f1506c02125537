package kange.parse.line;

import java.util.regex.Pattern;

/** The numbers that chapters, sections and items begin with; one place for all who ask. */
public final class Numbering {
  /** How a line is numbered. */
  public enum Style {
    /** No number. */
    NONE,
    /** 一、 */
    CHAPTER,
    /** （一） */
    SECTION,
    /** 1. or （1） */
    ITEM,
    /** ① */
    CIRCLED,
    /** 第一章, 其一 */
    PART
  }

  /** A number is told by the first characters of a line. */
  private static final int HEAD = 8;

  private static final String DIGITS = "一二三四五六七八九十";

  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．].*");
  private static final Pattern SECTION = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）].*");
  private static final Pattern ITEM =
      Pattern.compile("^(\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[)）]|\\d{1,2}[)）]).*");
  private static final Pattern PART =
      Pattern.compile("^(第[一二三四五六七八九十百\\d]{1,4}[章节部编讲回]|其[一二三四五六七八九十]).*");

  private Numbering() {}

  /** How the line is numbered. */
  public static Style style(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    if (head.isEmpty()) {
      return Style.NONE;
    }
    return switch (head.charAt(0)) {
      case '（', '(' ->
          SECTION.matcher(head).matches() ? Style.SECTION : ifMatches(ITEM, head, Style.ITEM);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ifMatches(ITEM, head, Style.ITEM);
      case '第', '其' -> ifMatches(PART, head, Style.PART);
      default -> chapterOrCircled(head);
    };
  }

  private static Style chapterOrCircled(String head) {
    char first = head.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return Style.CIRCLED;
    }
    return DIGITS.indexOf(first) < 0 ? Style.NONE : ifMatches(CHAPTER, head, Style.CHAPTER);
  }

  private static Style ifMatches(Pattern pattern, String head, Style style) {
    return pattern.matcher(head).matches() ? style : Style.NONE;
  }

  /** The number of a chapter (一、 to 十、), 0 for any other line. */
  public static int chapter(String text) {
    return text.length() > 2 && text.charAt(1) == '、' ? DIGITS.indexOf(text.charAt(0)) + 1 : 0;
  }
}
