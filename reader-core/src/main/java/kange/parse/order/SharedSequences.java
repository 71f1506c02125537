package kange.parse.order;

import java.util.Arrays;

/**
 * How many sequences each of some texts shares with another: an index from sequences to texts, so
 * that a text is gone over once for all. Used again for other texts; not thread-safe.
 */
final class SharedSequences {
  private static final int NONE = -1;

  /** By sequence, the first of its entries; the entries of one sequence are chained. */
  private final int[] first;

  private int[] next = new int[0];
  private int[] text = new int[0];
  private int[][] indexed = new int[0][];

  /**
   * @param sequences all are numbered below this
   */
  SharedSequences(int sequences) {
    first = new int[sequences];
    Arrays.fill(first, NONE);
  }

  /** Indexes texts in the place of those that were indexed before. */
  void index(int[][] texts) {
    for (int[] before : indexed) {
      for (int sequence : before) {
        first[sequence] = NONE;
      }
    }
    indexed = texts;
    int size = Arrays.stream(texts).mapToInt(t -> t.length).sum();
    if (size > next.length) {
      next = new int[size];
      text = new int[size];
    }
    int entry = 0;
    for (int t = 0; t < texts.length; t++) {
      for (int sequence : texts[t]) {
        next[entry] = first[sequence];
        text[entry] = t;
        first[sequence] = entry++;
      }
    }
  }

  /** Adds to each text's count the sequences it shares with another; counts begin at an offset. */
  void count(int[] other, int[] counts, int offset) {
    for (int sequence : other) {
      for (int entry = first[sequence]; entry != NONE; entry = next[entry]) {
        counts[offset + text[entry]]++;
      }
    }
  }
}
