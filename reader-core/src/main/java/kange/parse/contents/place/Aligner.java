package kange.parse.contents.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.contents.ContentsEntry;

/**
 * Chooses for the entries of the contents page their places in the body, all at once: the chain of
 * candidates in printed order with the greatest sum of scores. Entries left over may then stand out
 * of order where the likeness leaves no doubt (inside covers, pages that changed places).
 */
public final class Aligner {
  private static final double BEYOND_DOUBT = 0.82;

  /** Out of order only what its surroundings do not speak against. */
  private static final double LEAST_SCORE = 1.9;

  private Aligner() {}

  /** At most one candidate per entry, no two overlapping, by place in the body. */
  public static List<Candidate> align(List<Candidate> candidates, List<ContentsEntry> entries) {
    List<Candidate> ordered = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!entries.get(c.entry()).insideCover()) {
        ordered.add(c);
      }
    }
    List<Candidate> chosen = new ArrayList<>(bestChain(ordered, entries.size()));
    addOutOfOrder(chosen, candidates);
    chosen.sort(Comparator.comparingInt(Candidate::first));
    return chosen;
  }

  /** Heaviest chain rising in both place and entry; a Fenwick tree keeps it O(n log entries). */
  private static List<Candidate> bestChain(List<Candidate> candidates, int entries) {
    List<Candidate> byPlace = new ArrayList<>(candidates);
    byPlace.sort(
        Comparator.comparingInt(Candidate::first)
            .thenComparing(Comparator.comparingInt(Candidate::entry).reversed()));
    int[] best = new int[entries + 1];
    Arrays.fill(best, -1);
    double[] weight = new double[byPlace.size()];
    int[] before = new int[byPlace.size()];
    int top = -1;
    for (int i = 0; i < byPlace.size(); i++) {
      Candidate c = byPlace.get(i);
      int previous = -1;
      for (int e = c.entry(); e > 0; e -= e & -e) {
        if (best[e] >= 0 && (previous < 0 || weight[best[e]] > weight[previous])) {
          previous = best[e];
        }
      }
      weight[i] = c.score() + (previous < 0 ? 0 : weight[previous]);
      before[i] = previous;
      for (int e = c.entry() + 1; e <= entries; e += e & -e) {
        if (best[e] < 0 || weight[i] > weight[best[e]]) {
          best[e] = i;
        }
      }
      top = top < 0 || weight[i] > weight[top] ? i : top;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = top; i >= 0; i = before[i]) {
      chain.add(byPlace.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static void addOutOfOrder(List<Candidate> chosen, List<Candidate> candidates) {
    Set<Integer> placed = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate c : chosen) {
      placed.add(c.entry());
      occupy(used, c);
    }
    List<Candidate> rest = new ArrayList<>(candidates);
    rest.sort(Comparator.comparingDouble(Candidate::score).reversed());
    for (Candidate c : rest) {
      if (c.likeness() >= BEYOND_DOUBT
          && c.score() > LEAST_SCORE
          && !placed.contains(c.entry())
          && isFree(used, c)) {
        chosen.add(c);
        placed.add(c.entry());
        occupy(used, c);
      }
    }
  }

  private static boolean isFree(Set<Integer> used, Candidate c) {
    for (int i = c.first(); i <= c.last(); i++) {
      if (used.contains(i)) {
        return false;
      }
    }
    return true;
  }

  private static void occupy(Set<Integer> used, Candidate c) {
    for (int i = c.first(); i <= c.last(); i++) {
      used.add(i);
    }
  }
}
