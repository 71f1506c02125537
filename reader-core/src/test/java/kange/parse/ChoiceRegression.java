package kange.parse;

import java.util.List;

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
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      for (List<LogisticRegression.Example> offers : choices) {
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

  private static void add(
      double[] slope, List<LogisticRegression.Example> offers, double[] weights) {
    double[] odds = new double[offers.size()];
    double all = 1;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(sum(offers.get(i).values(), weights));
      all += odds[i];
      right += offers.get(i).so() ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double wanted = offers.get(i).so() ? odds[i] / right : 0;
      double miss = wanted - odds[i] / all;
      double[] values = offers.get(i).values();
      for (int k = 0; k < slope.length; k++) {
        slope[k] += miss * values[k];
      }
    }
  }

  private static double sum(double[] values, double[] weights) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * values[k];
    }
    return sum;
  }
}
