package kange.parse.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Learns the weights of the labelling by stochastic gradient on the likelihood of labelled issues
 * (AdaGrad, with a pull of all weights towards nothing). The same issues give the same weights.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class CrfTrainer {
  private static final int L = LabelWeights.LABELS;
  private static final double RATE = 0.25;

  /** Share of the features that an example does not show in a round. */
  private static final double HIDDEN = 0.25;

  /** Which weights a line has: not to be hidden. */
  private static final Set<LineFeature> DECIDING =
      EnumSet.of(LineFeature.NO_CONTENTS, LineFeature.PLACED_FIRST, LineFeature.PLACED_MORE);

  /** Strength of the pull to zero, for a whole round over all issues. */
  private static final double DECAY = 0.06;

  /** One issue: what its lines show, and what they are. */
  @SuppressWarnings("ArrayRecordComponent") // read once, by the learner alone
  public record Example(FeatureTable table, LineLabel[] labels, byte[] forced) {
    /** What the parser holds for the contents page cannot be learnt otherwise. */
    public static Example of(FeatureTable table, Set<Integer> contents, LineLabel[] gold) {
      byte[] forced = SequenceLabeller.forced(table, contents);
      LineLabel[] labels = gold.clone();
      for (int i = 0; i < labels.length; i++) {
        if (forced[i] >= 0) {
          labels[i] = LineLabel.values()[forced[i]];
        } else if (!PossibleLabels.of(table, i)[labels[i].ordinal()]) {
          boolean front = PossibleLabels.of(table, i)[LineLabel.MASTHEAD.ordinal()];
          labels[i] = front ? LineLabel.MASTHEAD : LineLabel.BODY;
        }
      }
      return new Example(table, labels, forced);
    }
  }

  private final LabelWeights weights = LabelWeights.none();
  private final double[] stateSquares = new double[weights.states.length];
  private final double[] transitionSquares = new double[weights.transitions.length];
  private final float[] stateSum = new float[weights.states.length];
  private final float[] transitionSum = new float[weights.transitions.length];
  private int summed;

  /** The weights after some rounds over all examples, the mean of the later ones. */
  public LabelWeights learn(List<Example> examples, int rounds) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      double likelihood = 0;
      for (Example example : order) {
        likelihood += step(example, partly(example.table(), random), order.size());
      }
      System.err.printf(
          "round %d: log likelihood a line %.5f%n", round + 1, likelihood / lines(order));
      if (round >= rounds / 2) {
        sum();
      }
    }
    float[] states = new float[stateSum.length];
    float[] transitions = new float[transitionSum.length];
    for (int k = 0; k < states.length; k++) {
      states[k] = stateSum[k] / summed;
    }
    for (int k = 0; k < transitions.length; k++) {
      transitions[k] = transitionSum[k] / summed;
    }
    return new LabelWeights(states, transitions);
  }

  /** No weight may lean on one feature alone: in other files it may be missing. */
  private static FeatureTable partly(FeatureTable table, Random random) {
    long[] hidden = new long[FeatureTable.words()];
    for (int feature = 1; feature < LabelWeights.FEATURES; feature++) {
      boolean decides = DECIDING.contains(LineFeature.values()[feature]);
      if (random.nextDouble() < HIDDEN && !decides) {
        hidden[feature >> 6] |= 1L << feature;
      }
    }
    return table.without(hidden);
  }

  private void sum() {
    summed++;
    for (int k = 0; k < stateSum.length; k++) {
      stateSum[k] += weights.states[k];
    }
    for (int k = 0; k < transitionSum.length; k++) {
      transitionSum[k] += weights.transitions[k];
    }
  }

  private static long lines(List<Example> examples) {
    return examples.stream().mapToLong(e -> e.labels().length).sum();
  }

  /**
   * @param shown the example's features, but for those that are hidden
   */
  private double step(Example example, FeatureTable shown, int all) {
    int n = example.labels().length;
    if (n == 0) {
      return 0;
    }
    Lattice lattice =
        new Lattice(
            weights,
            shown,
            0,
            n,
            example.forced(),
            line -> PossibleLabels.of(example.table(), line));
    Lattice.Chain chain = lattice.chain();
    double[] stateGradient = new double[weights.states.length];
    double[] transitionGradient = new double[weights.transitions.length];
    float[] transitions = weights.steps();
    double[] steps = new double[L * L];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = Math.exp(transitions[k]);
    }
    double gold = 0;
    for (int i = 0; i < n; i++) {
      int right = example.labels()[i].ordinal();
      gold += lattice.score(i, right);
      double[] difference = new double[L];
      for (int l = 0; l < L; l++) {
        difference[l] = (l == right ? 1 : 0) - chain.forward[i * L + l] * chain.backward[i * L + l];
      }
      spread(shown, i, difference, stateGradient);
      if (i > 0) {
        int above = example.labels()[i - 1].ordinal();
        gold += transitions[above * L + right];
        transitionGradient[above * L + right] += 1;
        for (int p = 0; p < L; p++) {
          for (int l = 0; l < L; l++) {
            transitionGradient[p * L + l] -=
                chain.forward[(i - 1) * L + p]
                    * steps[p * L + l]
                    * chain.emissions[i * L + l]
                    * chain.backward[i * L + l]
                    / chain.scales[i];
          }
        }
      }
    }
    apply(weights.states, stateGradient, stateSquares, all);
    apply(weights.transitions, transitionGradient, transitionSquares, all);
    return gold - chain.logarithm;
  }

  private static void spread(FeatureTable table, int i, double[] difference, double[] gradient) {
    for (int offset = -LabelWeights.REACH; offset <= LabelWeights.REACH; offset++) {
      int line = i + offset;
      if (line >= 0 && line < table.lines()) {
        spread(table.of(line), LabelWeights.state(offset, 0), difference, gradient);
      }
    }
    spread(table.of(i), LabelWeights.state(Standing.of(table, i), 0), difference, gradient);
  }

  private static void spread(int[] features, int block, double[] difference, double[] gradient) {
    for (int feature : features) {
      for (int l = 0; l < L; l++) {
        gradient[block + feature * L + l] += difference[l];
      }
    }
  }

  private static void apply(float[] weights, double[] gradient, double[] squares, int all) {
    for (int k = 0; k < weights.length; k++) {
      double slope = gradient[k] - DECAY * weights[k] / all * 10;
      if (slope != 0) {
        squares[k] += slope * slope;
        weights[k] += (float) (RATE * slope / (1e-6 + Math.sqrt(squares[k])));
      }
    }
  }
}
