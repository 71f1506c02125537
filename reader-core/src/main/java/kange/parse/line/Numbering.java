package kange.parse.line;

/** The numbers that headings and items of a list begin with. */
public final class Numbering {
  private Numbering() {}

  /** The number of a chapter (一、 to 十、), 0 for any other line. */
  public static int chapter(String text) {
    return text.length() > 2 && text.charAt(1) == '、'
        ? "一二三四五六七八九十".indexOf(text.charAt(0)) + 1
        : 0;
  }
}
