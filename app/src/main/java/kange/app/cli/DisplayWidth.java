package kange.app.cli;

/**
 * How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none
 * for marks that combine. Characters of ambiguous width (“ — …) count one, as terminals in UTF-8
 * do.
 */
final class DisplayWidth {
  /** First and last code point of the wide ranges, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2329, 0x232A},
    {0x23E9, 0x23EC},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26AA, 0x26AB},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2753, 0x2755},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> wide(character) ? 2 : 1;
    };
  }

  private static boolean wide(int character) {
    if (character < WIDE[0][0]) {
      return false;
    }
    for (int[] range : WIDE) {
      if (character <= range[1]) {
        return character >= range[0];
      }
    }
    return false;
  }

  /** The text, cut to at most {@code columns} with an ellipsis where it is longer. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int character : text.codePoints().toArray()) {
      used += of(character);
      if (used > columns) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return kept.append('…').toString();
  }
}
