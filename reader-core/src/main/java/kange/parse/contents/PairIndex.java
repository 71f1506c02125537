package kange.parse.contents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, among many short keys, those that share pairs of neighbouring characters with another.
 * Pairs that stand in very many keys are passed over, so that a look-up costs the same in a long
 * file as in a short one. Not thread-safe.
 */
final class PairIndex {
  /** A pair of characters in more keys than this says nothing about which key it is. */
  private static final int COMMONEST_PAIR = 200;

  private static final int SLOT_BITS = 16;
  private static final int SLOTS = 1 << SLOT_BITS;

  /**
   * A key that shares pairs with what was looked up.
   *
   * @param id its place in the list the index was made of
   * @param share of the shorter key's pairs that both have
   */
  record Hit(int id, double share) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::share).reversed().thenComparingInt(Hit::id);

  private final int[] starts = new int[SLOTS + 1];
  private final int[] ids;
  private final int[] counts;
  private final int[] touched;
  private final int[] lengths;

  PairIndex(List<String> keys) {
    for (String key : keys) {
      for (int i = 0; i + 1 < key.length(); i++) {
        starts[slot(key, i) + 1]++;
      }
    }
    for (int s = 0; s < SLOTS; s++) {
      starts[s + 1] += starts[s];
    }
    ids = new int[starts[SLOTS]];
    int[] next = Arrays.copyOf(starts, SLOTS);
    for (int k = 0; k < keys.size(); k++) {
      String key = keys.get(k);
      for (int i = 0; i + 1 < key.length(); i++) {
        ids[next[slot(key, i)]++] = k;
      }
    }
    counts = new int[keys.size()];
    lengths = keys.stream().mapToInt(k -> Math.max(1, k.length() - 1)).toArray();
    touched = new int[keys.size()];
  }

  private static int slot(String key, int i) {
    int pair = key.charAt(i) << 16 | key.charAt(i + 1);
    return (pair * 0x9E3779B1) >>> (Integer.SIZE - SLOT_BITS);
  }

  /** The keys that share at least this part of the shorter one's pairs, best first. */
  List<Hit> nearest(String key, double least, int most) {
    int found = 0;
    for (int i = 0; i + 1 < key.length(); i++) {
      int slot = slot(key, i);
      int from = starts[slot];
      int to = starts[slot + 1];
      if (to - from > COMMONEST_PAIR) {
        continue;
      }
      for (int p = from; p < to; p++) {
        if (counts[ids[p]]++ == 0) {
          touched[found++] = ids[p];
        }
      }
    }
    if (found == 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int t = 0; t < found; t++) {
      int shorter = Math.min(lengths[touched[t]], Math.max(1, key.length() - 1));
      double share = Math.min(1, (double) counts[touched[t]] / shorter);
      if (share >= least) {
        hits.add(new Hit(touched[t], share));
      }
      counts[touched[t]] = 0;
    }
    if (hits.size() > 1) {
      hits.sort(BEST_FIRST);
    }
    return hits.size() > most ? hits.subList(0, most) : hits;
  }
}
