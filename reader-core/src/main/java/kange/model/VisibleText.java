package kange.model;

/**
 * Text on its way out of the archive, to a terminal, a file or a file's name: characters that one
 * does not see and that steer what shows the text (an escape that colours a terminal, an override
 * that turns a title round, a bell) do nothing there. In the archive they stay as they came.
 */
public final class VisibleText {
  /** Printers set it where a character is missing or cannot be set, and every font has it. */
  private static final char SHOWN = '\u25A1';

  private static final char LINE_FEED = '\n';

  private VisibleText() {}

  /**
   * The text with a square in place of each character that steers, and a space for other ends of
   * lines than the line feed; as long as it was, so that places in it stay where they are.
   */
  public static String of(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c) && follows(text, i + 1))
              && !(Character.isLowSurrogate(c) && i > 0 && precedes(text, i - 1));
      if (half || steers(c)) {
        shown = shown == null ? new StringBuilder(text) : shown;
        shown.setCharAt(i, endsLine(c) ? ' ' : SHOWN);
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean follows(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean precedes(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at));
  }

  /**
   * JSON with such characters as escapes: it means the same, and does nothing to who looks at it.
   *
   * @param json as a writer made it, which escapes those below U+0020 itself
   */
  public static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c > ' ' && steers(c)) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Whether a character steers what shows it: controls but for tab and line feed, those of writing
   * direction (Unicode Standard Annex 9), ends of lines and paragraphs, and what is no character.
   */
  public static boolean steers(int c) {
    return switch (c) {
      case '\t', LINE_FEED -> false;
      case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFFFE, 0xFFFF -> true;
      default ->
          Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static boolean endsLine(char c) {
    return c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
