package kange.parse.line;

/**
 * A fixed set of characters; looking one up costs the same however many they are. Immutable;
 * thread-safe.
 */
public final class CharSet {
  /** Bits of characters up to the highest of the set. */
  private final long[] bits;

  private CharSet(long[] bits) {
    this.bits = bits;
  }

  /** The characters of a text. */
  public static CharSet of(String characters) {
    int highest = characters.chars().max().orElse(0);
    long[] bits = new long[highest / Long.SIZE + 1];
    characters.chars().forEach(c -> bits[c / Long.SIZE] |= 1L << c);
    return new CharSet(bits);
  }

  /** Whether the character is one of them. */
  public boolean contains(char c) {
    int word = c / Long.SIZE;
    return word < bits.length && (bits[word] >>> c & 1) != 0;
  }

  /** Whether one of them stands in the text. */
  public boolean isIn(String text) {
    return isIn(text, text.length());
  }

  /** Whether one of them is among the first characters of the text. */
  public boolean isIn(String text, int within) {
    int end = Math.min(within, text.length());
    for (int i = 0; i < end; i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
