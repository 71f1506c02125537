package kange.parse.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each sequence of one, two and three characters stands in a text: an open-addressing
 * table of primitives, so that nothing is boxed. Bounded: once {@value #MOST} sequences are known,
 * new ones are no longer taken in and the known go on being counted. Immutable once built.
 */
public final class NgramCounts {
  /** Three characters tell texts apart; four are too rare within one file. */
  public static final int LONGEST = 3;

  /** Sequences beyond this are not taken in: 4 million slots of 8 bytes at the most. */
  private static final int MOST = 2_500_000;

  /** Files beyond this many characters are sampled from their beginning. */
  private static final int SAMPLE = 4_000_000;

  private static final int SMALLEST = 1 << 10;

  /** Slots are looked at one after another; past this share of used ones the rows get long. */
  private static final double FILL = 0.6;

  /** Fibonacci hashing: the golden ratio spreads neighbouring characters over the table. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** A slot holds a sequence and, in its lowest bits, how often it was seen up to a maximum. */
  private static final int COUNT_BITS = 14;

  private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;

  private final int[] singles = new int[1 << Character.SIZE];
  private long[] slots;
  private long characters;
  private int used;

  /** By sequence, how often it was seen beyond the maximum; very few are. */
  private final Map<Long, int[]> beyond = new HashMap<>();

  /** Counts within lines; no sequence spans two lines. */
  public static NgramCounts of(List<TextLine> lines) {
    int size = 0;
    int end = 0;
    while (end < lines.size() && size <= SAMPLE) {
      size += lines.get(end++).text().length();
    }
    NgramCounts counts = new NgramCounts(size);
    lines.subList(0, end).forEach(line -> counts.add(line.text()));
    return counts;
  }

  /** With room for about as many sequences as the text has characters: such is usual. */
  private NgramCounts(int size) {
    double expected = Math.min(MOST, size) / FILL;
    slots = new long[Integer.highestOneBit((int) Math.max(SMALLEST, expected) - 1) << 1];
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
    if (slots[slot] == 0) {
      take(key, slot);
    } else if ((slots[slot] & MOST_COUNTED) == MOST_COUNTED) {
      beyond.computeIfAbsent(key, k -> new int[1])[0]++;
    } else {
      slots[slot]++;
    }
  }

  private void take(long key, int slot) {
    if (used < MOST) {
      slots[slot] = key << COUNT_BITS | 1;
      used++;
      if (used > FILL * slots.length) {
        grow();
      }
    }
  }

  /** The slot that holds the key, or the free one where it would stand. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * GOLDEN) >>> 32) & mask;
    while (slots[slot] >>> COUNT_BITS != key && slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long taken : old) {
      if (taken != 0) {
        slots[slot(taken >>> COUNT_BITS)] = taken;
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
    return slots.length;
  }

  /**
   * Where a sequence of {@value #LONGEST} characters is kept, a number of its own; -1 for one that
   * was never seen.
   */
  public int place(String text, int from) {
    int slot = slot(gram(text, from, LONGEST));
    return slots[slot] == 0 ? -1 : slot;
  }

  /** How often the sequence at a {@link #place} was seen. */
  public int countAt(int place) {
    int count = (int) slots[place] & MOST_COUNTED;
    return count == MOST_COUNTED ? count + beyond(slots[place] >>> COUNT_BITS) : count;
  }

  private int beyond(long gram) {
    return beyond.getOrDefault(gram, new int[1])[0];
  }

  /** How often a {@link #gram} of two or three characters was seen. */
  int count(long gram) {
    return countAt(slot(gram));
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
