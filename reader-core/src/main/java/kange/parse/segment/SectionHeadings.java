package kange.parse.segment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kange.parse.line.TitleSimilarity;

/**
 * Finds which heading stood over which section of a text, by the pairs of characters they share.
 * Reads the text once, however many headings there are.
 */
public final class SectionHeadings {
  private final List<String> sections;
  private final List<String> headings;

  /** For each pair of characters of any heading, how often each section has it. */
  private final Map<Integer, int[]> counts = new HashMap<>();

  private final double[][] shares;

  private SectionHeadings(List<String> sections, List<String> headings) {
    this.sections = sections;
    this.headings = headings;
    shares = new double[sections.size()][headings.size()];
  }

  /** For each section the index of its heading, or -1: together they share the most. */
  public static int[] match(List<String> sections, List<String> headings) {
    return new SectionHeadings(sections, headings).match();
  }

  private int[] match() {
    count();
    for (int h = 0; h < headings.size(); h++) {
      share(h);
    }
    int[] over = new int[sections.size()];
    Arrays.fill(over, -1);
    boolean[] used = new boolean[headings.size()];
    for (int round = 0; round < Math.min(over.length, used.length); round++) {
      int bestSection = -1;
      int bestHeading = -1;
      // A heading may share less than nothing with every section; one of them is still the best.
      double best = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < over.length; s++) {
        for (int h = 0; over[s] < 0 && h < used.length; h++) {
          if (!used[h] && shares[s][h] > best) {
            best = shares[s][h];
            bestSection = s;
            bestHeading = h;
          }
        }
      }
      over[bestSection] = bestHeading;
      used[bestHeading] = true;
    }
    return over;
  }

  private void count() {
    for (String heading : headings) {
      pairs(heading).forEach(pair -> counts.put(pair, new int[sections.size()]));
    }
    for (int s = 0; s < sections.size(); s++) {
      String text = sections.get(s);
      for (int i = 0; i + 1 < text.length(); i++) {
        int[] bySection = counts.get(text.charAt(i) << 16 | text.charAt(i + 1));
        if (bySection != null) {
          bySection[s]++;
        }
      }
    }
  }

  /** How much of a heading's pairs each section holds, relative to its length and the others'. */
  private void share(int h) {
    for (Integer pair : pairs(headings.get(h))) {
      int[] held = Objects.requireNonNull(counts.get(pair));
      double[] rate = new double[sections.size()];
      double all = 0;
      for (int s = 0; s < rate.length; s++) {
        rate[s] = Math.sqrt(held[s] / (double) Math.max(1, sections.get(s).length()));
        all += rate[s];
      }
      for (int s = 0; all > 0 && s < rate.length; s++) {
        shares[s][h] += rate[s] / all - 1.0 / rate.length;
      }
    }
  }

  private static Set<Integer> pairs(String heading) {
    return TitleSimilarity.pairs(TitleSimilarity.key(heading));
  }
}
