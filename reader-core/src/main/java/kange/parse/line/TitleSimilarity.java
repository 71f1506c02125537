package kange.parse.line;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two titles are, from 0 to 1: forgives OCR slips, spaces, punctuation and lines printed
 * in another order.
 */
public final class TitleSimilarity {
  /** Titles are short; what is longer is cut, so that one call is always cheap. */
  private static final int LONGEST = 120;

  /** Two titles whose lines changed places are a little less alike than the same title. */
  private static final double REORDERED = 0.97;

  private TitleSimilarity() {}

  /** Letters, digits and Han only, width and case folded, cut to {@value #LONGEST}. */
  public static String key(String text) {
    String folded =
        Normalizer.normalize(
                text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text,
                Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length() && out.length() < LONGEST; ) {
      int cp = folded.codePointAt(i);
      if (Character.isLetterOrDigit(cp)) {
        out.appendCodePoint(cp);
      }
      i += Character.charCount(cp);
    }
    return out.toString();
  }

  /** Of two {@link #key}s. */
  public static double of(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    int longer = Math.max(a.length(), b.length());
    double anyOrder = longer < 8 ? 0 : REORDERED * pairOverlap(a, b);
    return Math.max(inOrder(a, b), anyOrder);
  }

  /** Of two {@link #key}s read in the order they stand: one minus edits per character. */
  public static double inOrder(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
  }

  /** Share of adjacent character pairs that both have (Dice). */
  static double pairOverlap(String a, String b) {
    Set<Integer> left = pairs(a);
    Set<Integer> right = pairs(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int both = 0;
    for (Integer pair : left) {
      both += right.contains(pair) ? 1 : 0;
    }
    return 2.0 * both / (left.size() + right.size());
  }

  public static Set<Integer> pairs(String key) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      pairs.add(key.charAt(i) << 16 | key.charAt(i + 1));
    }
    return pairs;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int keep = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(keep, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
