package kange.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lines of one text again in another reading of the same print: whatever was put between
 * them, and though some of their characters are read otherwise. Lines keep their order.
 */
final class LineAlignment {
  /** Share of their pairs of characters that two readings of one line have in common, at least. */
  private static final double ALIKE = 0.4;

  /** Pairs of characters in more lines than these tell none apart. */
  private static final int COMMON = 60;

  /** The most promising lines that each line is compared with. */
  private static final int CANDIDATES = 4;

  private final List<String> before;
  private final List<String> after;
  private final int[] found;

  private LineAlignment(List<String> before, List<String> after) {
    this.before = before.stream().map(LineAlignment::bare).toList();
    this.after = after.stream().map(LineAlignment::bare).toList();
    this.found = new int[before.size()];
  }

  /**
   * Aligns two texts.
   *
   * @param before physical lines
   * @param after physical lines
   */
  static LineAlignment of(List<String> before, List<String> after) {
    LineAlignment alignment = new LineAlignment(before, after);
    Arrays.fill(alignment.found, -1);
    alignment.chain();
    alignment.fill();
    return alignment;
  }

  /** Where a physical line, counted from 1, is now; empty where it is nowhere. */
  Optional<Integer> line(int number) {
    boolean there = number <= found.length && found[number - 1] >= 0;
    return there ? Optional.of(found[number - 1] + 1) : Optional.empty();
  }

  /** Whether a line that is found reads as it did. */
  boolean isSame(int number) {
    return line(number).map(now -> before.get(number - 1).equals(after.get(now - 1))).orElse(false);
  }

  private static String bare(String line) {
    return line.strip();
  }

  private record Pair(int then, int now, double likeness) {}

  /** The likeliest pairs that all stand in the same order in both texts. */
  private void chain() {
    List<Pair> pairs = pairs();
    double[] best = new double[pairs.size()];
    int[] from = new int[pairs.size()];
    // The best chain that ends at or above a line of the other text: a Fenwick tree of maxima.
    int[] tree = new int[after.size() + 1];
    Arrays.fill(tree, -1);
    int start = 0;
    while (start < pairs.size()) {
      int end = start;
      while (end < pairs.size() && pairs.get(end).then() == pairs.get(start).then()) {
        from[end] = bestAbove(tree, pairs.get(end).now(), best);
        best[end] = pairs.get(end).likeness() + (from[end] < 0 ? 0 : best[from[end]]);
        end++;
      }
      for (int i = start; i < end; i++) {
        put(tree, pairs.get(i).now() + 1, i, best);
      }
      start = end;
    }
    int last = bestAbove(tree, after.size(), best);
    while (last >= 0) {
      found[pairs.get(last).then()] = pairs.get(last).now();
      last = from[last];
    }
  }

  private static int bestAbove(int[] tree, int line, double[] best) {
    int found = -1;
    for (int i = line; i > 0; i -= i & -i) {
      if (tree[i] >= 0 && (found < 0 || best[tree[i]] > best[found])) {
        found = tree[i];
      }
    }
    return found;
  }

  private static void put(int[] tree, int line, int pair, double[] best) {
    for (int i = line; i < tree.length; i += i & -i) {
      if (tree[i] < 0 || best[pair] > best[tree[i]]) {
        tree[i] = pair;
      }
    }
  }

  /** For each line, those of the other text that are most like it. */
  private List<Pair> pairs() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      int line = i;
      grams(after.get(i)).forEach(g -> index.computeIfAbsent(g, k -> new ArrayList<>()).add(line));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).isEmpty()) {
        pairs.addAll(like(i, index));
      }
    }
    return pairs;
  }

  private List<Pair> like(int then, Map<String, List<Integer>> index) {
    Set<String> grams = grams(before.get(then));
    Map<Integer, Integer> shared = new HashMap<>();
    for (String gram : grams) {
      List<Integer> lines = index.getOrDefault(gram, List.of());
      if (lines.size() <= COMMON) {
        lines.forEach(line -> shared.merge(line, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparingInt(e -> Math.abs(e.getKey() - then)))
        .limit(CANDIDATES)
        .map(e -> new Pair(then, e.getKey(), likeness(grams, grams(after.get(e.getKey())))))
        .filter(pair -> pair.likeness() >= ALIKE)
        .sorted(Comparator.comparingInt(Pair::now))
        .toList();
  }

  private static double likeness(Set<String> some, Set<String> others) {
    long both = some.stream().filter(others::contains).count();
    return 2.0 * both / (some.size() + others.size());
  }

  /** Pairs of neighbouring characters, the first and the last with the line's ends. */
  private static Set<String> grams(String line) {
    Set<String> grams = new HashSet<>();
    String bounded = "\u0002" + line + "\u0003";
    for (int i = 0; i + 1 < bounded.length(); i++) {
      grams.add(bounded.substring(i, i + 2));
    }
    return grams;
  }

  /** Between two lines that are found, as many lines as there were are the same ones. */
  private void fill() {
    int then = -1;
    int now = -1;
    for (int i = 0; i <= found.length; i++) {
      int here = i == found.length ? after.size() : found[i];
      if (here >= 0) {
        List<Integer> gapThen = filled(before, then + 1, i);
        List<Integer> gapNow = filled(after, now + 1, here);
        if (gapThen.size() == gapNow.size()) {
          for (int k = 0; k < gapThen.size(); k++) {
            found[gapThen.get(k)] = gapNow.get(k);
          }
        }
        then = i;
        now = here;
      }
    }
  }

  private static List<Integer> filled(List<String> lines, int from, int to) {
    List<Integer> filled = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isEmpty()) {
        filled.add(i);
      }
    }
    return filled;
  }
}
