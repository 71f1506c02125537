package kange.parse.line;

import java.util.function.IntPredicate;

/**
 * Closes a line up where spaces divide nothing. Which spaces those are is another question for each
 * reader: what a scan strewed over a file, what sets all characters of a line apart, what is no
 * part of a number; how they go is the same.
 */
public final class Spaces {
  private Spaces() {}

  /**
   * The text without some of its spaces, in time linear in its length; the same text where none
   * goes.
   *
   * @param divides whether a space stays, by its place; asked of the one kind of space that {@link
   *     LineReader} leaves
   */
  public static String closed(String text, IntPredicate divides) {
    int at = text.indexOf(' ');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || divides.test(i)) {
        out.append(text.charAt(i));
      }
    }
    return out.length() == text.length() ? text : out.toString();
  }

  /** White space of every kind, those that Java's own question leaves out (no-break) with it. */
  public static boolean is(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
