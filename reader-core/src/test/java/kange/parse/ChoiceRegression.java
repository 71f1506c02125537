package kange.parse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns how likely each of several offers is the right one, where at most one choice is made among
 * them: a multinomial logit, in which "none of them" is the offer of which nothing is known.
 */
public final class ChoiceRegression {
  private static final int ROUNDS = 800;
  private static final double RATE = 0.3;
  private static final double DECAY = 2e-3;

  private ChoiceRegression() {}

  /**
   * The weights under which right offers are most probable (AdaGrad over all choices).
   *
   * @param choices the offers of each; none, one or several of them right
   * @param size how many values each offer has
   */
  public static double[] learn(List<List<LogisticRegression.Example>> choices, int size) {
    List<List<Offer>> offered =
        choices.stream().map(all -> all.stream().map(Offer::of).toList()).toList();
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      for (List<Offer> offers : offered) {
        add(slope, offers, weights);
      }
      for (int k = 0; k < size; k++) {
        double mean = slope[k] / choices.size() - DECAY * weights[k];
        squares[k] += mean * mean;
        weights[k] += RATE * mean / (1e-9 + Math.sqrt(squares[k]));
      }
    }
    return weights;
  }

  /**
   * An offer without the many values that are 0.
   *
   * @param at where the others stand
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Offer(int[] at, double[] values, boolean so) {
    static Offer of(LogisticRegression.Example example) {
      double[] all = example.values();
      int[] at = IntStream.range(0, all.length).filter(k -> all[k] != 0).toArray();
      return new Offer(at, Arrays.stream(at).mapToDouble(k -> all[k]).toArray(), example.so());
    }

    double sum(double[] weights) {
      double sum = 0;
      for (int k = 0; k < at.length; k++) {
        sum += weights[at[k]] * values[k];
      }
      return sum;
    }

    void addTo(double[] slope, double miss) {
      for (int k = 0; k < at.length; k++) {
        slope[at[k]] += miss * values[k];
      }
    }
  }

  private static void add(double[] slope, List<Offer> offers, double[] weights) {
    double[] odds = new double[offers.size()];
    double all = 1;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(offers.get(i).sum(weights));
      all += odds[i];
      right += offers.get(i).so() ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double wanted = offers.get(i).so() ? odds[i] / right : 0;
      offers.get(i).addTo(slope, wanted - odds[i] / all);
    }
  }
}
