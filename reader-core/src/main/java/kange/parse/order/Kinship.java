package kange.parse.order;

import java.util.Arrays;
import java.util.List;

/**
 * Whether what stands above one seam and what stands below another are about the same matters, for
 * seams that are near each other: within a block of seams, and between neighbouring blocks.
 */
final class Kinship {
  /** Texts that share nothing still share something by chance. */
  private static final double CHANCE = 0.01;

  /** The most that kinship can say, in logarithms of odds. */
  static final double MOST = 2;

  private static final double LEAST = -1;

  /** Pairs so far apart are taken as strangers to learn what strangers share. */
  private static final int STRANGERS = 7;

  private final SeamBand band;
  private final int[][] above;
  private final int[][] below;

  /** By the seam above, how many sequences it shares with what stands below those near it. */
  private final int[][] shared;

  private final double strangers;

  Kinship(SeamTexts texts, ReadingOrder order, List<Seam> seams, SeamBand band) {
    this.band = band;
    int size = seams.size();
    above = new int[size][];
    below = new int[size][];
    shared = new int[size][];
    for (int s = 0; s < size; s++) {
      above[s] = texts.above(order, seams.get(s).place());
      below[s] = texts.below(order, seams.get(s).place());
      shared[s] = new int[band.to(s) - band.from(s)];
    }
    SharedSequences index = new SharedSequences(texts.sequences());
    for (int from = 0; from < size; from += band.block()) {
      index.index(Arrays.copyOfRange(below, from, Math.min(size, from + band.block())));
      for (int s = band.from(from); s < band.to(from); s++) {
        index.count(above[s], shared[s], from - band.from(s));
      }
    }
    strangers = strangers();
  }

  private double strangers() {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i + STRANGERS < above.length; i++) {
      sum += rate(i, i + STRANGERS, CHANCE);
      pairs++;
    }
    return pairs == 0 ? CHANCE : sum / pairs;
  }

  /** Of what stands above one seam and below another; 0 says nothing. */
  double of(int from, int to) {
    double odds = Math.log((rate(from, to, strangers) + CHANCE) / (strangers + CHANCE));
    return Math.max(LEAST, Math.min(MOST, odds));
  }

  private double rate(int from, int to, double unknown) {
    int smaller = Math.min(above[from].length, below[to].length);
    return smaller == 0 ? unknown : (double) shared[from][to - band.from(from)] / smaller;
  }
}
