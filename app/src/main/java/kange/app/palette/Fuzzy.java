package kange.app.palette;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How well what was typed fits a name: the words in any order, the letters of each in theirs. */
final class Fuzzy {
  private static final int SAME = 1000;
  private static final int BEGINS = 800;
  private static final int HOLDS = 600;
  private static final int SCATTERED = 300;
  private static final int WORST_GAP = 40;

  private Fuzzy() {}

  /** The words of what was typed, ready to be compared: width and case do not matter. */
  static List<String> words(String typed) {
    String folded = fold(typed).strip();
    return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * The sum over all words of each one's best fit among the names; 0 when a word fits none.
   *
   * @param names folded
   */
  static int score(List<String> words, List<String> names) {
    int sum = 0;
    for (String word : words) {
      int best = 0;
      for (String name : names) {
        best = Math.max(best, score(word, name));
      }
      if (best == 0) {
        return 0;
      }
      sum += best;
    }
    return words.isEmpty() ? 0 : Math.max(1, sum / words.size());
  }

  private static int score(String word, String name) {
    if (name.equals(word)) {
      return SAME;
    }
    int length = Math.min(name.length(), 100);
    int at = name.indexOf(word);
    if (at >= 0) {
      return (at == 0 ? BEGINS : HOLDS) - length;
    }
    int gaps = scattered(word, name);
    return gaps < 0 || gaps > WORST_GAP ? 0 : SCATTERED - 4 * gaps - length;
  }

  /** How many characters lie between the word's first and last one in the name; -1: not in it. */
  private static int scattered(String word, String name) {
    int from = name.indexOf(word.charAt(0));
    int at = from;
    for (int i = 1; i < word.length() && at >= 0; i++) {
      at = name.indexOf(word.charAt(i), at + 1);
    }
    return from < 0 || at < 0 ? -1 : at - from + 1 - word.length();
  }
}
