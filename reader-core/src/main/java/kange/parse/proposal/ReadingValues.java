package kange.parse.proposal;

import java.util.Arrays;

/**
 * What is known of a reading, as {@link ProposalWeights} weighs it: a few values of hundreds, the
 * others are 0. Immutable.
 */
final class ReadingValues {
  /** Places among all the weights, ascending. */
  private final int[] places;

  private final double[] values;

  private ReadingValues(int[] places, double[] values) {
    this.places = places;
    this.values = values;
  }

  /** Values that stand side by side from a place on. */
  static ReadingValues of(int from, double... values) {
    int[] places = new int[values.length];
    Arrays.setAll(places, k -> from + k);
    return new ReadingValues(places, values.clone());
  }

  /** The sum of both, place by place. */
  ReadingValues and(ReadingValues other) {
    int[] all = new int[places.length + other.places.length];
    double[] sums = new double[all.length];
    int used = 0;
    int i = 0;
    int j = 0;
    while (i < places.length || j < other.places.length) {
      int own = i < places.length ? places[i] : Integer.MAX_VALUE;
      int theirs = j < other.places.length ? other.places[j] : Integer.MAX_VALUE;
      all[used] = Math.min(own, theirs);
      sums[used++] = (own <= theirs ? values[i++] : 0) + (theirs <= own ? other.values[j++] : 0);
    }
    return new ReadingValues(Arrays.copyOf(all, used), Arrays.copyOf(sums, used));
  }

  /** The sum of each value times its weight, from the first on. */
  double times(double[] weights) {
    double sum = 0;
    for (int k = 0; k < places.length; k++) {
      sum += weights[places[k]] * values[k];
    }
    return sum;
  }

  /**
   * All values, those that are 0 with them.
   *
   * @param size how many weights there are
   */
  double[] all(int size) {
    double[] all = new double[size];
    for (int k = 0; k < places.length; k++) {
      all[places[k]] = values[k];
    }
    return all;
  }
}
