package kange.parse.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What evidence tells together that it does not tell apart: small trees of questions, each of which
 * adds to the logarithm of the odds that an article is wrong. Learnt by gradient boosting upon
 * {@link DoubtWeights}; a text that can be read, a tree a row. Immutable; thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class DoubtTrees {
  /** Questions that are asked one after another. */
  public static final int DEPTH = 3;

  /** Questions of a tree: that at k leads to those at 2k + 1 (no) and 2k + 2 (yes). */
  public static final int QUESTIONS = (1 << DEPTH) - 1;

  public static final int LEAVES = 1 << DEPTH;

  /** Adds nothing. */
  static final DoubtTrees NONE = new DoubtTrees(List.of());

  /** Stands where nothing is asked; the answer is no. */
  private static final String NOTHING = "-";

  private static final Evidence[] ALL = Evidence.values();

  /**
   * A tree.
   *
   * @param evidence of each question its ordinal, or -1 where nothing is asked
   * @param above the answer is yes where there is more of the evidence than that
   * @param leaves what each way through adds, by the answers as binary digits
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Tree(int[] evidence, double[] above, double[] leaves) {}

  private final List<Tree> trees;

  public DoubtTrees(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  /** Trees from the rows of their text form; rows with # are remarks. */
  static DoubtTrees read(Stream<String> rows) {
    return new DoubtTrees(
        rows.filter(row -> !row.startsWith("#")).map(row -> tree(row.split(" ", -1))).toList());
  }

  private static Tree tree(String[] words) {
    int[] evidence = new int[QUESTIONS];
    double[] above = new double[QUESTIONS];
    for (int k = 0; k < QUESTIONS; k++) {
      String[] question = words[k].split(">", -1);
      boolean asks = !words[k].equals(NOTHING);
      evidence[k] = asks ? Evidence.valueOf(question[0]).ordinal() : -1;
      above[k] = asks ? Double.parseDouble(question[1]) : 0;
    }
    double[] leaves = new double[LEAVES];
    for (int k = 0; k < LEAVES; k++) {
      leaves[k] = Double.parseDouble(words[QUESTIONS + k]);
    }
    return new Tree(evidence, above, leaves);
  }

  /**
   * Adds what the trees say, each step to the evidence it asked of; what is said because evidence
   * is not there counts for {@link Evidence#ANY}.
   *
   * @param shares by the ordinal of the evidence
   */
  void add(double[] values, double[] shares) {
    for (Tree tree : trees) {
      int from = 0;
      int to = LEAVES;
      double mean = mean(tree, from, to);
      shares[Evidence.ANY.ordinal()] += mean;
      for (int node = 0; node < QUESTIONS; ) {
        int asked = tree.evidence[node];
        boolean yes = asked >= 0 && values[asked] > tree.above[node];
        int half = (from + to) / 2;
        from = yes ? half : from;
        to = yes ? to : half;
        double now = mean(tree, from, to);
        boolean there = asked >= 0 && values[asked] != 0;
        shares[there ? asked : Evidence.ANY.ordinal()] += now - mean;
        mean = now;
        node = 2 * node + (yes ? 2 : 1);
      }
    }
  }

  private static double mean(Tree tree, int from, int to) {
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += tree.leaves[k];
    }
    return sum / (to - from);
  }

  /** The text form. */
  public String text() {
    List<String> rows = new ArrayList<>();
    for (Tree tree : trees) {
      List<String> words = new ArrayList<>();
      for (int k = 0; k < QUESTIONS; k++) {
        words.add(
            tree.evidence[k] < 0
                ? NOTHING
                : String.format(Locale.ROOT, "%s>%.4f", ALL[tree.evidence[k]], tree.above[k]));
      }
      for (double leaf : tree.leaves) {
        words.add(String.format(Locale.ROOT, "%.4f", leaf));
      }
      rows.add(String.join(" ", words) + "\n");
    }
    return String.join("", rows);
  }
}
