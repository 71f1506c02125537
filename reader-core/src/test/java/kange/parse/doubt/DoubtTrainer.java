package kange.parse.doubt;

import java.util.List;

/** Logistic regression: how much each evidence tells against an article. */
public final class DoubtTrainer {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.5;
  private static final double DECAY = 1e-4;

  /** What is known of an article, and whether it is wrong. */
  @SuppressWarnings("ArrayRecordComponent") // read once, by the learner alone
  public record Example(double[] values, boolean wrong) {}

  private DoubtTrainer() {}

  /** The weights under which the examples are most probable (AdaGrad over all of them). */
  public static DoubtWeights learn(List<Example> examples) {
    int size = Evidence.values().length;
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      DoubtWeights now = new DoubtWeights(weights);
      double[] slope = new double[size];
      for (Example example : examples) {
        double miss = (example.wrong() ? 1 : 0) - now.wrong(example.values());
        for (int k = 0; k < size; k++) {
          slope[k] += miss * example.values()[k];
        }
      }
      for (int k = 0; k < size; k++) {
        double mean = slope[k] / examples.size() - DECAY * weights[k];
        squares[k] += mean * mean;
        weights[k] += RATE * mean / (1e-9 + Math.sqrt(squares[k]));
      }
    }
    return new DoubtWeights(weights);
  }
}
