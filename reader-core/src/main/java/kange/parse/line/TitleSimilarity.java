package kange.parse.line;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two titles are, from 0 to 1: forgives OCR slips, spaces, punctuation and lines printed
 * in another order.
 */
public final class TitleSimilarity {
  /** Two titles whose lines changed places are a little less alike than the same title. */
  private static final double REORDERED = 0.97;

  private TitleSimilarity() {}

  /** Letters, digits and Han only, width and case folded, cut to some length. */
  public static String key(String text) {
    return TitleKey.of(text);
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
    int[] left = sortedPairs(a);
    int[] right = sortedPairs(b);
    int all = left.length + right.length;
    return left.length == 0 || right.length == 0 ? 0 : 2.0 * common(left, right) / all;
  }

  /** How many numbers two sorted arrays of different ones have both. */
  public static int common(int[] left, int[] right) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      int a = left[i];
      int b = right[j];
      both += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return both;
  }

  /** The different pairs of neighbouring characters, as numbers. */
  public static Set<Integer> pairs(String key) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      pairs.add(pair(key, i));
    }
    return pairs;
  }

  /** The same, ascending. */
  public static int[] sortedPairs(String key) {
    int[] pairs = new int[Math.max(0, key.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(key, i);
    }
    Arrays.sort(pairs);
    int distinct = 0;
    for (int pair : pairs) {
      if (distinct == 0 || pairs[distinct - 1] != pair) {
        pairs[distinct++] = pair;
      }
    }
    return distinct == pairs.length ? pairs : Arrays.copyOf(pairs, distinct);
  }

  private static int pair(String key, int i) {
    return key.charAt(i) << Character.SIZE | key.charAt(i + 1);
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
