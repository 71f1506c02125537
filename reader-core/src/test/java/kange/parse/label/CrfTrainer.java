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

    /** Where a slip of the parser puts a label below one it cannot follow, nothing is learnt. */
    boolean isGrammatical(int line) {
      return LabelGrammar.allows(labels[line - 1], labels[line]);
    }
  }

  private final LabelWeights weights = LabelWeights.none();
  private final double[] stateSquares = new double[weights.states.length];
  private final double[] transitionSquares = new double[weights.transitions.length];
  private final float[] stateSum = new float[weights.states.length];
  private final float[] transitionSum = new float[weights.transitions.length];
  private int summed;

  /** The mean of weights that were learnt from different issues. */
  public static LabelWeights mean(List<LabelWeights> learnt) {
    LabelWeights mean = LabelWeights.none();
    for (LabelWeights one : learnt) {
      for (int k = 0; k < mean.states.length; k++) {
        mean.states[k] += one.states[k] / learnt.size();
      }
      for (int k = 0; k < mean.transitions.length; k++) {
        mean.transitions[k] += one.transitions[k] / learnt.size();
      }
    }
    return mean;
  }

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
   * One step along the gradient of an example.
   *
   * @param shown the example's features, but for those that are hidden
   */
  private double step(Example example, FeatureTable shown, int all) {
    Gradient gradient = new Gradient(example, shown);
    double likelihood = 0;
    int from = 0;
    for (int to = 1; to <= example.labels().length; to++) {
      if (to == example.labels().length || !example.isGrammatical(to)) {
        likelihood += gradient.add(from, to);
        from = to;
      }
    }
    apply(weights.states, gradient.states, stateSquares, all);
    apply(weights.transitions, gradient.transitions, transitionSquares, all);
    return likelihood;
  }

  /** The slope of the likelihood at one example, summed over runs of its lines. */
  private final class Gradient {
    private final double[] states = new double[weights.states.length];
    private final double[] transitions = new double[weights.transitions.length];
    private final Example example;
    private final FeatureTable shown;
    private final float[] learnt = weights.steps();
    private final double[] steps = new double[L * L];

    Gradient(Example example, FeatureTable shown) {
      this.example = example;
      this.shown = shown;
      for (int k = 0; k < steps.length; k++) {
        steps[k] = Math.exp(learnt[k]);
      }
    }

    /** Adds a run of lines; its logarithm of likelihood. */
    double add(int from, int to) {
      Lattice lattice =
          new Lattice(
              weights,
              shown,
              from,
              to,
              example.forced(),
              line -> PossibleLabels.of(example.table(), line));
      Lattice.Chain chain = lattice.chain();
      double gold = 0;
      for (int i = 0; i < to - from; i++) {
        int right = example.labels()[from + i].ordinal();
        gold += lattice.score(i, right);
        double[] difference = new double[L];
        for (int l = 0; l < L; l++) {
          double probability = chain.forward[i * L + l] * chain.backward[i * L + l];
          difference[l] = (l == right ? 1 : 0) - probability;
        }
        spread(shown, from + i, difference, states);
        if (i > 0) {
          int above = example.labels()[from + i - 1].ordinal();
          gold += learnt[above * L + right];
          transitions[above * L + right] += 1;
          expect(chain, i);
        }
      }
      return gold - chain.logarithm;
    }

    private void expect(Lattice.Chain chain, int i) {
      for (int p = 0; p < L; p++) {
        for (int l = 0; l < L; l++) {
          transitions[p * L + l] -=
              chain.forward[(i - 1) * L + p]
                  * steps[p * L + l]
                  * chain.emissions[i * L + l]
                  * chain.backward[i * L + l]
                  / chain.scales[i];
        }
      }
    }
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
