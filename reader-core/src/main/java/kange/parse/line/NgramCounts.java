package kange.parse.line;

import java.util.List;

/**
 * How often each sequence of one, two and three characters stands in a text: an open-addressing
 * table of primitives, so that nothing is boxed. Bounded: once {@value #MOST} sequences are known,
 * new ones are no longer taken in and the known go on being counted. Immutable once built.
 */
public final class NgramCounts {
  /** Three characters tell texts apart; four are too rare within one file. */
  public static final int LONGEST = 3;

  /** Sequences beyond this are not taken in: 4 million slots of 12 bytes at the most. */
  private static final int MOST = 2_500_000;

  /** Files beyond this many characters are sampled from their beginning. */
  private static final int SAMPLE = 4_000_000;

  private static final int SMALLEST = 1 << 10;

  /** Slots are looked at one after another; past this share of used ones the rows get long. */
  private static final double FILL = 0.6;

  /** Fibonacci hashing: the golden ratio spreads neighbouring characters over the table. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int[] singles = new int[1 << Character.SIZE];
  private long characters;
  private long[] keys;
  private int[] values;
  private int used;

  /** Counts within lines; no sequence spans two lines. */
  public static NgramCounts of(List<TextLine> lines) {
    NgramCounts counts = new NgramCounts();
    int seen = 0;
    for (TextLine line : lines) {
      if (seen > SAMPLE) {
        break;
      }
      seen += line.text().length();
      counts.add(line.text());
    }
    return counts;
  }

  private NgramCounts() {
    keys = new long[SMALLEST];
    values = new int[SMALLEST];
  }

  private void add(String text) {
    int length = text.length();
    characters += length;
    for (int i = 0; i < length; i++) {
      singles[text.charAt(i)]++;
      if (i + 2 <= length) {
        increment(gram(text, i, 2));
      }
      if (i + LONGEST <= length) {
        increment(gram(text, i, LONGEST));
      }
    }
  }

  private void increment(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      values[slot]++;
    } else if (used < MOST) {
      keys[slot] = key;
      values[slot] = 1;
      used++;
      if (used > FILL * keys.length) {
        grow();
      }
    }
  }

  /** The slot that holds the key, or the free one where it would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * GOLDEN) >>> 32) & mask;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** A sequence of at most three characters as a number that is never 0. */
  static long gram(String text, int from, int length) {
    long key = length;
    for (int i = 0; i < length; i++) {
      key = key << Character.SIZE | text.charAt(from + i);
    }
    return key;
  }

  /** Places of sequences are numbered below this. */
  public int places() {
    return keys.length;
  }

  /**
   * Where a sequence of {@value #LONGEST} characters is kept, a number of its own; -1 for one that
   * was never seen.
   */
  public int place(String text, int from) {
    long gram = gram(text, from, LONGEST);
    int slot = slot(gram);
    return keys[slot] == gram ? slot : -1;
  }

  /** How often the sequence at a {@link #place} was seen. */
  public int countAt(int place) {
    return values[place];
  }

  /** How often a {@link #gram} of two or three characters was seen. */
  int count(long gram) {
    return values[slot(gram)];
  }

  /** How often the second character was seen right behind the first. */
  public int count(char a, char b) {
    return count((2L << Character.SIZE | a) << Character.SIZE | b);
  }

  /** How often the three characters were seen in a row. */
  public int count(char a, char b, char c) {
    return count(((3L << Character.SIZE | a) << Character.SIZE | b) << Character.SIZE | c);
  }

  /** How often the character was seen. */
  public int count(char c) {
    return singles[c];
  }

  /** All characters that were counted. */
  public long characters() {
    return characters;
  }
}
