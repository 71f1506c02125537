package kange.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kange.model.issue.Contributor;

/** Counts names that are right, missing and too many, over all articles. */
final class Authorship {
  private int hits;
  private int missing;
  private int tooMany;

  /** An article that was not found: its names are missing, unless it may be unsigned. */
  void missed(List<List<String>> options) {
    boolean mayBeUnsigned = options.stream().anyMatch(List::isEmpty);
    missing += mayBeUnsigned ? 0 : options.getFirst().size();
  }

  /** Whether the names are right. */
  boolean compare(
      List<List<String>> options, List<Contributor> authors, String label, List<String> misses) {
    Map<String, Integer> have = counted(authors.stream().map(Contributor::name).toList());
    Map<String, Integer> best = counted(options.getFirst());
    for (List<String> option : options) {
      Map<String, Integer> other = counted(option);
      boolean better =
          !best.equals(have) && (other.equals(have) || shared(other, have) > shared(best, have));
      best = better ? other : best;
    }
    int hit = shared(best, have);
    hits += hit;
    missing += sum(best) - hit;
    tooMany += sum(have) - hit;
    if (!best.equals(have)) {
      misses.add("authors: " + label + ": " + best.keySet() + " parsed as " + have.keySet());
    }
    return best.equals(have);
  }

  double f1() {
    return 2.0 * hits / Math.max(1, 2 * hits + missing + tooMany);
  }

  private static Map<String, Integer> counted(List<String> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(n -> counts.merge(ScoreText.norm(n), 1, Integer::sum));
    return counts;
  }

  private static int shared(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
