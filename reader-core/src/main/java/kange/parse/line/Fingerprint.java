package kange.parse.line;

import java.util.Arrays;

/**
 * The rarer three-character sequences of a text: what tells it from the others of its file. Sorted
 * numbers, so that two are compared in one pass. Immutable.
 */
public final class Fingerprint {
  /** Of a text without rare sequences. */
  public static final Fingerprint NONE = new Fingerprint(new long[0]);

  private final long[] grams;

  private Fingerprint(long[] grams) {
    this.grams = grams;
  }

  /** Of the first {@code used} sequences; the array is taken over. */
  static Fingerprint of(long[] grams, int used) {
    Arrays.sort(grams, 0, used);
    int distinct = 0;
    for (int i = 0; i < used; i++) {
      if (i == 0 || grams[i] != grams[distinct - 1]) {
        grams[distinct++] = grams[i];
      }
    }
    return distinct == 0 ? NONE : new Fingerprint(Arrays.copyOf(grams, distinct));
  }

  /** How many different sequences. */
  public int size() {
    return grams.length;
  }

  /** How many of its sequences the other has too. */
  public int common(Fingerprint other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < grams.length && j < other.grams.length) {
      long a = grams[i];
      long b = other.grams[j];
      both += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return both;
  }
}
