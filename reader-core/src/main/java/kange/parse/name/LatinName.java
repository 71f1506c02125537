package kange.parse.name;

/** Names in Latin letters: John Smith, J. R. Smith, Jean-Paul Li. */
final class LatinName {
  private static final double SEVERAL_WORDS = 0.8;
  private static final double CAPITALS = 0.4;
  private static final double ONE_WORD = 0.15;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  /** Below stand the Latin letters with all their accents. */
  private static final char LATIN_END = 0x250;

  private LatinName() {}

  /** From 0 to 1, by form alone. */
  static double likelihood(String form) {
    if (form.length() > LONGEST || form.isBlank()) {
      return 0;
    }
    String[] words = form.strip().split(" ", -1);
    boolean capitals = true;
    for (String word : words) {
      if (!isWord(word)) {
        return 0;
      }
      capitals &= word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
    if (words.length > MOST_WORDS) {
      return 0;
    }
    if (words.length == 1) {
      return capitals || form.length() < 2 ? 0 : ONE_WORD;
    }
    return capitals ? CAPITALS : SEVERAL_WORDS;
  }

  /** True for the letters and marks that names in Latin letters are written with. */
  static boolean isPart(char c) {
    return isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.';
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c) && c < LATIN_END;
  }

  /** The end of an account name (blossom-001) that begins there; the same place where none does. */
  static int accountEnd(String form, int start) {
    int end = start;
    while (end < form.length()
        && (isLetter(form.charAt(end))
            || Character.isDigit(form.charAt(end))
            || joins(form, end))) {
      end++;
    }
    return isLetter(form.charAt(start)) ? end : start;
  }

  /**
   * An account's name by its form alone: letters and digits joined by a low line, or by a hyphen or
   * a stop before a number (alan_lin, blossom-001).
   */
  static boolean isJoined(String form, int start, int end) {
    boolean lowLine = form.substring(start, end).indexOf('_') > 0;
    int mark = Math.max(form.lastIndexOf('-', end - 1), form.lastIndexOf('.', end - 1));
    boolean numbered =
        mark > start
            && form.substring(mark + 1, end).chars().allMatch(Character::isDigit)
            && mark + 1 < end;
    return end > start && (lowLine || numbered);
  }

  /** A mark between two Latin letters or digits, as in blossom-001. */
  static boolean joins(String form, int at) {
    return "-_.".indexOf(form.charAt(at)) >= 0
        && isLatinOrDigit(form, at - 1)
        && isLatinOrDigit(form, at + 1);
  }

  private static boolean isLatinOrDigit(String form, int at) {
    return at >= 0
        && at < form.length()
        && form.charAt(at) < LATIN_END
        && Character.isLetterOrDigit(form.charAt(at));
  }

  private static boolean isWord(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isPart(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
