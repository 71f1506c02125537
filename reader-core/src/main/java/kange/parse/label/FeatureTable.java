package kange.parse.label;

/** Which features each line of a file has; two words of bits a line. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class FeatureTable {
  private static final int WORDS = (LineFeature.values().length + 63) / 64;

  private final long[] bits;

  FeatureTable(int lines) {
    bits = new long[WORDS * lines];
  }

  void set(int line, LineFeature feature) {
    bits[WORDS * line + (feature.ordinal() >> 6)] |= 1L << feature.ordinal();
  }

  void set(int line, LineFeature feature, boolean there) {
    if (there) {
      set(line, feature);
    }
  }

  public boolean has(int line, LineFeature feature) {
    return (bits[WORDS * line + (feature.ordinal() >> 6)] >>> feature.ordinal() & 1) != 0;
  }

  public int lines() {
    return bits.length / WORDS;
  }

  /** The same lines as if some features could not be seen; a word of {@code hidden} for each 64. */
  FeatureTable without(long[] hidden) {
    FeatureTable left = new FeatureTable(lines());
    for (int k = 0; k < bits.length; k++) {
      left.bits[k] = bits[k] & ~hidden[k % WORDS];
    }
    return left;
  }

  static int words() {
    return WORDS;
  }

  /** Ordinals of the features of a line, ascending. */
  public int[] of(int line) {
    int count = 0;
    for (int w = 0; w < WORDS; w++) {
      count += Long.bitCount(bits[WORDS * line + w]);
    }
    int[] found = new int[count];
    int at = 0;
    for (int w = 0; w < WORDS; w++) {
      for (long rest = bits[WORDS * line + w]; rest != 0; rest &= rest - 1) {
        found[at++] = (w << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return found;
  }
}
