package kange.parse.line;

/**
 * A line between whose characters scan or print has put a space, all along: 渡 口 边. Spaces of that
 * width divide nothing in it. Linear.
 */
public final class SpreadLine {
  /** Fewer Han characters than this, all set apart, may be two words. */
  private static final int FEWEST_SPREAD = 3;

  /** A line is spread when this share of its neighbouring Han characters have a space between. */
  private static final double SPREAD = 0.7;

  private SpreadLine() {}

  /** Whether a space stands between nearly all of the characters. */
  static boolean is(String text) {
    if (text.indexOf(' ') < 0) {
      return false;
    }
    int pairs = 0;
    int apart = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        if (previous >= 0
            && CharacterClass.isHan(c)
            && CharacterClass.isHan(text.charAt(previous))) {
          pairs++;
          apart += i - previous > 1 ? 1 : 0;
        }
        previous = i;
      }
    }
    return pairs + 1 >= FEWEST_SPREAD && apart >= SPREAD * pairs;
  }

  /**
   * The text as printed, but without the spaces that scan or print has put between all of its
   * characters; wider spaces of such a line stay as what they were before it was spread, and so
   * does the space that sets a figure apart at its end (党 委 9) or, where the figure itself is not
   * spread, at its beginning (12 党 建): what is spread is words.
   */
  public static String closedUp(String text) {
    if (!is(text)) {
      return text;
    }
    int tail = figureAtEnd(text);
    int head = figureAtStart(text);
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      boolean beside = end > i && end < text.length() && (end == tail || i == head);
      out.append(" ".repeat(Math.max((end - i) / 2, beside ? 1 : 0)));
      if (end < text.length()) {
        out.append(text.charAt(end));
      }
      i = end + 1;
    }
    return out.toString();
  }

  /** Where the figure begins that a text ends with, spread or not; its length where none does. */
  private static int figureAtEnd(String text) {
    int from = text.length();
    for (int at = from - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        from = at;
      } else if (c != ' ') {
        break;
      }
    }
    return from;
  }

  /** Where the figure ends that a text begins with; 0 where none does. */
  private static int figureAtStart(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean spread = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return spread ? 0 : end;
  }

  /**
   * Without its spaces, but for those between two Latin words: what expressions are looked for in,
   * and never shown. {@link #closedUp} is, and keeps what divided the words before they were
   * spread.
   */
  static String withoutSpaces(String text) {
    return Spaces.closed(
        text,
        at ->
            at > 0
                && NormalForm.isAscii(text.charAt(at - 1))
                && NormalForm.isAscii(NormalForm.next(text, at)));
  }
}
