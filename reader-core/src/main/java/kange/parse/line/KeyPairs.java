package kange.parse.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The pairs of neighbouring characters of many keys, asked which keys may be alike another: an
 * index, so that keys that share nothing with it are not looked at. Not thread-safe.
 */
public final class KeyPairs {
  /** Sums of doubles may be off by less than this. */
  private static final double ROUNDING = 1e-9;

  /** Two keys of no more may be alike, one character of three being another, and share no pair. */
  public static final int SHORT = 3;

  private static final long LOW = 0xFFFF_FFFFL;

  /** A pair in more keys than this says nothing about which key it is. */
  private static final int COMMONEST_PAIR = 200;

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::share).reversed().thenComparingInt(Near::key);

  /**
   * A key that shares pairs with another.
   *
   * @param key its place in the list the index was made of
   * @param share of the pairs of the one that has fewer of them, those that both have, 0 to 1
   */
  public record Near(int key, double share) {}

  /** A pair in the high half and a key that has it in the low half, ascending. */
  private final long[] entries;

  private final int[] lengths;

  /** By key, how many different pairs it has. */
  private final int[] sizes;

  /** By key, how many of the pairs asked for it has; 0 between two questions. */
  private final int[] shared;

  private final int[] found;

  /** An index of keys as {@link TitleSimilarity#key} makes them, by their places in the list. */
  public KeyPairs(List<String> keys) {
    int size = keys.size();
    lengths = keys.stream().mapToInt(String::length).toArray();
    sizes = new int[size];
    shared = new int[size];
    found = new int[size];
    int[][] pairs = new int[size][];
    for (int k = 0; k < size; k++) {
      pairs[k] = TitleSimilarity.sortedPairs(keys.get(k));
      sizes[k] = pairs[k].length;
    }
    entries = new long[Arrays.stream(sizes).sum()];
    int used = 0;
    for (int k = 0; k < size; k++) {
      for (int pair : pairs[k]) {
        entries[used++] = entry(pair, k);
      }
    }
    Arrays.sort(entries);
  }

  private static long entry(int pair, int key) {
    return (long) pair << Integer.SIZE | key;
  }

  /**
   * The keys that may contain another key or be as alike it, ascending: all that are, and few that
   * are not. Whatever is so alike shares a pair with it, but for keys of {@value #SHORT} characters
   * and fewer where less than 0.8 is asked.
   *
   * @param other of two characters or more
   * @param least a likeness as {@link TitleSimilarity#of} measures it, more than 0.6
   */
  public int[] alike(String other, double least) {
    int[] pairs = TitleSimilarity.sortedPairs(other);
    int touched = count(pairs, entries.length);
    int kept = 0;
    for (int f = 0; f < touched; f++) {
      int key = found[f];
      if (mayBe(key, other.length(), pairs.length, least)) {
        found[kept++] = key;
      }
      shared[key] = 0;
    }
    int[] alike = Arrays.copyOf(found, kept);
    Arrays.sort(alike);
    return alike;
  }

  /**
   * The keys that share most pairs with another, best first. Pairs that stand in very many keys are
   * passed over, so that a question costs the same in a long file as in a short one.
   *
   * @param least a share as in {@link Near}, above 0
   * @param most how many at the most
   */
  public List<Near> nearest(String other, double least, int most) {
    int[] pairs = TitleSimilarity.sortedPairs(other);
    int touched = count(pairs, COMMONEST_PAIR);
    List<Near> near = new ArrayList<>();
    for (int f = 0; f < touched; f++) {
      int key = found[f];
      double share = (double) shared[key] / Math.min(sizes[key], pairs.length);
      if (share >= least) {
        near.add(new Near(key, share));
      }
      shared[key] = 0;
    }
    near.sort(NEAREST_FIRST);
    return near.size() > most ? near.subList(0, most) : near;
  }

  /**
   * Counts for each key the pairs it has of these, but those of too many keys; how many have any.
   */
  private int count(int[] pairs, int commonest) {
    int touched = 0;
    for (int pair : pairs) {
      int from = first(pair);
      int to = end(pair, from, commonest);
      for (int at = from; at < to && to - from <= commonest; at++) {
        int key = (int) (entries[at] & LOW);
        if (shared[key]++ == 0) {
          found[touched++] = key;
        }
      }
    }
    return touched;
  }

  /**
   * Calls with the place of each key that has a pair, ascending; with none where more keys have it
   * than that.
   */
  public void each(int pair, int most, IntConsumer key) {
    int from = first(pair);
    int to = end(pair, from, most);
    for (int at = from; at < to && to - from <= most; at++) {
      key.accept((int) (entries[at] & LOW));
    }
  }

  /**
   * Behind the last entry of a pair; it is not looked for farther than shows that there are too
   * many.
   */
  private int end(int pair, int from, int most) {
    int to = from;
    while (to < entries.length
        && (int) (entries[to] >> Integer.SIZE) == pair
        && to - from <= most) {
      to++;
    }
    return to;
  }

  private int first(int pair) {
    int at = Arrays.binarySearch(entries, entry(pair, 0));
    return at < 0 ? -at - 1 : at;
  }

  /**
   * An edit costs two pairs at the most; with too few left the characters cannot stand in order,
   * nor are there enough of them in any order.
   */
  private boolean mayBe(int key, int length, int pairs, double least) {
    if (shared[key] == pairs) {
      return true;
    }
    int longer = Math.max(lengths[key], length);
    double edits = (1 - least) * longer + ROUNDING;
    boolean inOrder =
        Math.abs(lengths[key] - length) <= edits && shared[key] >= pairs - 2 * Math.floor(edits);
    double most = 2.0 * shared[key] / (pairs + sizes[key]);
    return inOrder || most >= least - ROUNDING;
  }
}
