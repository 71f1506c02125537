package kange.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kange.parse.doubt.DoubtTrees;
import kange.parse.doubt.Evidence;

/**
 * Learns trees of questions that mend what weights alone get wrong (gradient boosting for the
 * logistic loss, with second derivatives). The same examples give the same trees.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed
public final class TreeBoosting {
  private static final int TREES = 80;
  private static final double RATE = 0.08;

  /** Holds leaves near nothing where few examples come. */
  private static final double REGULAR = 5;

  private static final int FEWEST = 25;
  private static final int CUTS = 24;

  private final List<LogisticRegression.Example> examples;
  private final int[] asked;
  private final double[][] cuts;

  /** By evidence asked of and example, how many cuts lie below the value. */
  private final byte[][] bins;

  private final double[] odds;
  private final double[] slope;
  private final double[] bend;

  public TreeBoosting(List<LogisticRegression.Example> examples, Collection<Evidence> asked) {
    this.examples = examples;
    this.asked = asked.stream().mapToInt(Evidence::ordinal).sorted().toArray();
    this.cuts = new double[this.asked.length][];
    this.bins = new byte[this.asked.length][examples.size()];
    for (int a = 0; a < this.asked.length; a++) {
      int at = this.asked[a];
      double[] values = examples.stream().mapToDouble(e -> e.values()[at]).sorted().toArray();
      double[] quantiles = new double[CUTS];
      for (int c = 0; c < CUTS; c++) {
        quantiles[c] = values[(values.length - 1) * (c + 1) / (CUTS + 1)];
      }
      cuts[a] = Arrays.stream(quantiles).distinct().toArray();
      for (int i = 0; i < examples.size(); i++) {
        bins[a][i] = bin(cuts[a], examples.get(i).values()[at]);
      }
    }
    this.odds = new double[examples.size()];
    this.slope = new double[examples.size()];
    this.bend = new double[examples.size()];
  }

  private static byte bin(double[] cuts, double value) {
    int bin = 0;
    while (bin < cuts.length && value > cuts[bin]) {
      bin++;
    }
    return (byte) bin;
  }

  /** The trees, best added to what the weights say. */
  public List<DoubtTrees.Tree> learn(double[] weights) {
    for (int i = 0; i < odds.length; i++) {
      double[] values = examples.get(i).values();
      for (int k = 0; k < weights.length; k++) {
        odds[i] += weights[k] * values[k];
      }
    }
    List<DoubtTrees.Tree> trees = new ArrayList<>();
    for (int t = 0; t < TREES; t++) {
      for (int i = 0; i < odds.length; i++) {
        double wrong = 1 / (1 + Math.exp(-odds[i]));
        slope[i] = (examples.get(i).so() ? 1 : 0) - wrong;
        bend[i] = wrong * (1 - wrong);
      }
      trees.add(tree());
    }
    return trees;
  }

  private DoubtTrees.Tree tree() {
    int[] evidence = new int[DoubtTrees.QUESTIONS];
    double[] above = new double[DoubtTrees.QUESTIONS];
    int[] node = new int[odds.length];
    for (int k = 0; k < DoubtTrees.QUESTIONS; k++) {
      int[] best = split(node, k);
      evidence[k] = best[0] < 0 ? -1 : asked[best[0]];
      above[k] = best[0] < 0 ? 0 : cuts[best[0]][best[1]];
      for (int i = 0; i < node.length; i++) {
        if (node[i] == k) {
          boolean yes = best[0] >= 0 && bins[best[0]][i] > best[1];
          node[i] = 2 * k + (yes ? 2 : 1);
        }
      }
    }
    double[] leaves = new double[DoubtTrees.LEAVES];
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      double up = 0;
      double down = REGULAR;
      for (int i = 0; i < node.length; i++) {
        up += node[i] - DoubtTrees.QUESTIONS == leaf ? slope[i] : 0;
        down += node[i] - DoubtTrees.QUESTIONS == leaf ? bend[i] : 0;
      }
      leaves[leaf] = RATE * up / down;
    }
    for (int i = 0; i < node.length; i++) {
      odds[i] += leaves[node[i] - DoubtTrees.QUESTIONS];
    }
    fillUnasked(evidence, leaves);
    return new DoubtTrees.Tree(evidence, above, leaves);
  }

  /** A way nobody goes says what the other says, or means would be moved by it. */
  private static void fillUnasked(int[] evidence, double[] leaves) {
    for (int k = DoubtTrees.QUESTIONS - 1; k >= 0; k--) {
      if (evidence[k] < 0) {
        int level = 31 - Integer.numberOfLeadingZeros(k + 1);
        int width = DoubtTrees.LEAVES >> level;
        int from = (k + 1 - (1 << level)) * width;
        for (int j = 0; j < width / 2; j++) {
          leaves[from + width / 2 + j] = leaves[from + j];
        }
      }
    }
  }

  /** The evidence and the cut that part the examples of a node best; -1 where none does. */
  private int[] split(int[] node, int k) {
    int[] best = {-1, -1};
    double most = 1e-9;
    for (int a = 0; a < asked.length; a++) {
      int size = cuts[a].length + 1;
      double[] up = new double[size];
      double[] down = new double[size];
      int[] count = new int[size];
      for (int i = 0; i < node.length; i++) {
        if (node[i] == k) {
          up[bins[a][i]] += slope[i];
          down[bins[a][i]] += bend[i];
          count[bins[a][i]]++;
        }
      }
      double allUp = Arrays.stream(up).sum();
      double allDown = Arrays.stream(down).sum();
      int all = Arrays.stream(count).sum();
      double leftUp = 0;
      double leftDown = 0;
      int left = 0;
      for (int c = 0; c < size - 1; c++) {
        leftUp += up[c];
        leftDown += down[c];
        left += count[c];
        double gain =
            leftUp * leftUp / (leftDown + REGULAR)
                + (allUp - leftUp) * (allUp - leftUp) / (allDown - leftDown + REGULAR)
                - allUp * allUp / (allDown + REGULAR);
        if (left >= FEWEST && all - left >= FEWEST && gain > most) {
          most = gain;
          best = new int[] {a, c};
        }
      }
    }
    return best;
  }
}
