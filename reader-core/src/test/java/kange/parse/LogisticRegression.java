package kange.parse;

import java.util.List;

/** Learns how much each of some values tells for something being so. */
public final class LogisticRegression {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.5;
  private static final double DECAY = 1e-4;

  /** What is known of a case, and whether it is so. */
  @SuppressWarnings("ArrayRecordComponent") // read once, by the learner alone
  public record Example(double[] values, boolean so) {}

  private LogisticRegression() {}

  /**
   * The weights under which the examples are most probable (AdaGrad over all of them).
   *
   * @param size how many values each example has
   */
  public static double[] learn(List<Example> examples, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(examples, weights);
      for (int k = 0; k < size; k++) {
        double mean = slope[k] / examples.size() - DECAY * weights[k];
        squares[k] += mean * mean;
        weights[k] += RATE * mean / (1e-9 + Math.sqrt(squares[k]));
      }
    }
    return weights;
  }

  private static double[] slope(List<Example> examples, double[] weights) {
    double[] slope = new double[weights.length];
    for (Example example : examples) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * example.values()[k];
      }
      double miss = (example.so() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (int k = 0; k < weights.length; k++) {
        slope[k] += miss * example.values()[k];
      }
    }
    return slope;
  }
}
