package kange.parse.doubt;

import java.util.Locale;
import java.util.stream.Stream;
import kange.parse.line.ResourceRows;

/**
 * How much each {@link Evidence} tells against an article, learnt by logistic regression from
 * written issues; a text that can be read. Immutable; thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class DoubtWeights {
  private static final String RESOURCE = "doubt-weights.txt";
  private static final String TREES = "doubt-trees.txt";

  private static final class Learnt {
    private static final DoubtWeights WEIGHTS =
        read(ResourceRows.of(DoubtWeights.class, RESOURCE).stream())
            .with(DoubtTrees.read(ResourceRows.of(DoubtWeights.class, TREES).stream()));
  }

  private final double[] weights;
  private final DoubtTrees trees;

  /** Weights in the order of {@link Evidence}. */
  public DoubtWeights(double[] weights) {
    this(weights, DoubtTrees.NONE);
  }

  private DoubtWeights(double[] weights, DoubtTrees trees) {
    this.weights = weights.clone();
    this.trees = trees;
  }

  /** The same, and what evidence tells together. */
  DoubtWeights with(DoubtTrees said) {
    return new DoubtWeights(weights, said);
  }

  /** The weights that come with the program. */
  public static DoubtWeights learnt() {
    return Learnt.WEIGHTS;
  }

  /** Weights from the rows of their text form; rows with # are remarks. */
  static DoubtWeights read(Stream<String> rows) {
    double[] weights = new double[Evidence.values().length];
    rows.filter(row -> !row.startsWith("#"))
        .map(row -> row.split(" ", -1))
        .forEach(row -> weights[Evidence.valueOf(row[0]).ordinal()] = Double.parseDouble(row[1]));
    return new DoubtWeights(weights);
  }

  /**
   * How much each evidence adds to the logarithm of the odds that an article is wrong, by its
   * ordinal.
   */
  double[] shares(double[] values) {
    double[] shares = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      shares[k] = weights[k] * values[k];
    }
    trees.add(values, shares);
    return shares;
  }

  /** How probable it is that an article is wrong, 0 to 1. */
  double wrong(double[] values) {
    double sum = 0;
    for (double share : shares(values)) {
      sum += share;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The text form. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (Evidence evidence : Evidence.values()) {
      out.append(String.format(Locale.ROOT, "%s %.3f%n", evidence, weights[evidence.ordinal()]));
    }
    return out.toString();
  }
}
