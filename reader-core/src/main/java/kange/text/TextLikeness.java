package kange.text;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much two texts have in common, whatever their lines, order and misread characters: the share
 * of the shorter one's sequences of a few characters that the other has, too. Thread-safe.
 */
public final class TextLikeness {
  /**
   * Long enough that two texts of one office seldom share a sequence by chance, short enough that
   * most survive where one character in twenty is misread.
   */
  private static final int LENGTH = 6;

  /**
   * Of all sequences only those are kept whose hash is a multiple of this: millions need not be.
   */
  private static final int SAMPLED = 8;

  /** Fewer sequences than these, and chance decides. */
  private static final int LEAST = 12;

  private TextLikeness() {}

  /**
   * From 0, nothing, to 1, all of the shorter text stands in the other; empty where one of them is
   * too short to tell.
   */
  public static OptionalDouble between(List<String> a, List<String> b) {
    Set<Integer> left = sequences(a);
    Set<Integer> right = sequences(b);
    Set<Integer> few = left.size() <= right.size() ? left : right;
    Set<Integer> many = few == left ? right : left;
    return few.size() < LEAST
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) few.stream().filter(many::contains).count() / few.size());
  }

  private static Set<Integer> sequences(List<String> lines) {
    Set<Integer> sequences = new HashSet<>();
    // Joined, for the lines of two scans break in other places.
    String bare = BareText.of(String.join("", lines));
    for (int i = 0; i + LENGTH <= bare.length(); i++) {
      int hash = bare.substring(i, i + LENGTH).hashCode();
      if (hash % SAMPLED == 0) {
        sequences.add(hash);
      }
    }
    return sequences;
  }
}
