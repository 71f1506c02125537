package kange.parse.line;

import java.util.List;

/**
 * Takes out the spaces that a scan or a PDF strews between characters at random. Whether a file has
 * them is told by its running text, where Chinese print has none; then they stand in titles and
 * names as well, and divide nothing there. Linear in the text's length.
 */
final class StraySpaces {
  /**
   * Spaces to the pairs of neighbouring Han characters in running text. Print has a space in some
   * hundred pairs (between slogans, in 王 芳); a file that is strewn with them one in ten and more.
   */
  private static final double STREWN = 0.03;

  /** Fewer pairs than a page of running text tell nothing. */
  private static final int FEWEST_PAIRS = 300;

  /** No more is looked at: what a file does, it does on its first twenty pages. */
  private static final int ENOUGH_PAIRS = 20_000;

  /** Where no word is longer, the line may hold names, and its spaces part them. */
  private static final int LONGEST_NAME = 4;

  private StraySpaces() {}

  /** The lines without stray spaces; the same list where the file has none. */
  static List<TextLine> removed(List<TextLine> lines) {
    return areStrewn(lines) ? lines.stream().map(StraySpaces::closed).toList() : lines;
  }

  private static boolean areStrewn(List<TextLine> lines) {
    int pairs = 0;
    int apart = 0;
    for (TextLine line : lines) {
      if (!line.isProse() || line.code()) {
        continue;
      }
      String text = line.text();
      for (int i = 1; i < text.length(); i++) {
        boolean space = isStray(text, i);
        boolean pair = isHan(text, i - 1) && isHan(text, i);
        apart += space ? 1 : 0;
        pairs += space || pair ? 1 : 0;
      }
      if (pairs >= ENOUGH_PAIRS) {
        break;
      }
    }
    return pairs >= FEWEST_PAIRS && apart >= STREWN * pairs;
  }

  private static TextLine closed(TextLine line) {
    String text = line.text();
    if (line.code() || text.indexOf(' ') < 0 || mayBeEntry(text)) {
      return line;
    }
    boolean mayBeNames = !line.isProse() && longestWord(text) <= LONGEST_NAME;
    if (mayBeNames) {
      return line;
    }
    String closed = Spaces.closed(text, at -> !isStray(text, at));
    return line.marked(line.lead(), closed, line.end(), line.known());
  }

  /** A line of a contents page, in which spaces part title, names and number. */
  private static boolean mayBeEntry(String text) {
    return Character.isDigit(text.charAt(0)) || Character.isDigit(text.charAt(text.length() - 1));
  }

  /** A single space between two Han characters; wider ones are set on purpose. */
  private static boolean isStray(String text, int at) {
    return text.charAt(at) == ' ' && at > 0 && isHan(text, at - 1) && isHan(text, at + 1);
  }

  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = isHan(text, i) ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static boolean isHan(String text, int at) {
    return at >= 0 && at < text.length() && CharacterClass.isHan(text.charAt(at));
  }
}
