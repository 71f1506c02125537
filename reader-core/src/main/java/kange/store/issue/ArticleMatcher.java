package kange.store.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.LineRange;

/**
 * Finds the articles of an issue again in a new reading of it, so that what readers noted stays:
 * first by title, then by the source lines they share.
 */
public final class ArticleMatcher {
  /** Share of the longer article's lines that two readings of one article must have in common. */
  private static final double ENOUGH = 0.5;

  private ArticleMatcher() {}

  /** An article as matching sees it. */
  public record Candidate(String titleKey, BitSet lines) {
    public static Candidate of(String titleKey, List<LineRange> ranges) {
      BitSet lines = new BitSet();
      ranges.forEach(r -> lines.set(r.first(), r.last() + 1));
      return new Candidate(titleKey, lines);
    }

    double overlap(Candidate other) {
      BitSet common = (BitSet) lines.clone();
      common.and(other.lines);
      int longer = Math.max(lines.cardinality(), other.lines.cardinality());
      return longer == 0 ? 0 : (double) common.cardinality() / longer;
    }

    /** Share of this article's lines that the other one has. */
    double within(Candidate other) {
      BitSet common = (BitSet) lines.clone();
      common.and(other.lines);
      return lines.isEmpty() ? 0 : (double) common.cardinality() / lines.cardinality();
    }

    boolean sameTitle(Candidate other) {
      return !titleKey.isEmpty() && titleKey.equals(other.titleKey);
    }
  }

  private record Pair(int then, int now, boolean sameTitle, double overlap) {}

  /** For each new article that was there before: its index, and the old one's. */
  static Map<Integer, Integer> match(List<Candidate> before, List<Candidate> after) {
    List<Pair> pairs = new ArrayList<>();
    for (int then = 0; then < before.size(); then++) {
      for (int now = 0; now < after.size(); now++) {
        boolean sameTitle = before.get(then).sameTitle(after.get(now));
        double overlap = before.get(then).overlap(after.get(now));
        if (sameTitle || overlap >= ENOUGH) {
          pairs.add(new Pair(then, now, sameTitle, overlap));
        }
      }
    }
    // Best first; equal ones (图片新闻 twice, from another file) in printed order.
    pairs.sort(
        Comparator.comparing((Pair p) -> !p.sameTitle())
            .thenComparingDouble(p -> -p.overlap())
            .thenComparingInt(Pair::then)
            .thenComparingInt(Pair::now));
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.now()) && taken.add(pair.then())) {
        matched.put(pair.now(), pair.then());
      }
    }
    return matched;
  }
}
