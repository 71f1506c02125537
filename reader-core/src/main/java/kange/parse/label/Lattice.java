package kange.parse.label;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * All labellings of a run of lines at once: their scores, the best of them, and how probable each
 * label of each line is. The usual sums and maxima over a chain, in logarithms. For one thread.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
final class Lattice {
  private static final int L = LabelWeights.LABELS;

  /** The label a line must have, where that is known; anything else is as good as impossible. */
  private static final float IMPOSSIBLE = -1000;

  private final LabelWeights weights;
  private final int size;
  private final float[] scores;
  private final float[] transitions;

  /** Of a run of lines that can have the labels their own features allow. */
  Lattice(LabelWeights weights, FeatureTable table, int from, int to, byte[] forced) {
    this(weights, table, from, to, forced, line -> PossibleLabels.of(table, line));
  }

  /**
   * As above, of which no more is known than of its own lines.
   *
   * @param known ordinals of labels, one for each line of the run, -1 where it is free
   */
  static Lattice ofRun(LabelWeights weights, FeatureTable table, int from, byte[] known) {
    return new Lattice(
        weights,
        table,
        from,
        from + known.length,
        known,
        from,
        line -> PossibleLabels.of(table, line));
  }

  /**
   * @param from first line
   * @param to line after the last
   * @param forced ordinal of the label a line must have, -1 where it is free
   * @param possible by line, which labels it can have at all
   */
  Lattice(
      LabelWeights weights,
      FeatureTable table,
      int from,
      int to,
      byte[] forced,
      IntFunction<boolean[]> possible) {
    this(weights, table, from, to, forced, 0, possible);
  }

  private Lattice(
      LabelWeights weights,
      FeatureTable table,
      int from,
      int to,
      byte[] forced,
      int origin,
      IntFunction<boolean[]> possible) {
    this.weights = weights;
    this.size = to - from;
    this.transitions = weights.steps();
    this.scores = new float[size * L];
    int first = Math.max(0, from - LabelWeights.REACH);
    int stop = Math.min(table.lines(), to + LabelWeights.REACH);
    for (int line = first; line < stop; line++) {
      int[] features = table.of(line);
      for (int offset = -LabelWeights.REACH; offset <= LabelWeights.REACH; offset++) {
        int at = line - offset - from;
        if (at >= 0 && at < size) {
          add(features, LabelWeights.state(offset, 0), at);
        }
      }
      if (line >= from && line < to) {
        add(features, LabelWeights.state(Standing.of(table, line), 0), line - from);
      }
    }
    for (int i = 0; i < size; i++) {
      force(i, forced[from + i - origin], possible.apply(from + i));
    }
  }

  private void add(int[] features, int block, int at) {
    for (int feature : features) {
      int from = block + feature * L;
      for (int l = 0; l < L; l++) {
        scores[at * L + l] += weights.states[from + l];
      }
    }
  }

  private void force(int i, byte label, boolean[] possible) {
    for (int l = 0; l < L; l++) {
      boolean allowed = label >= 0 ? l == label : possible[l];
      scores[i * L + l] += allowed ? 0 : IMPOSSIBLE;
    }
  }

  /** Ordinals of the labels of the best labelling (Viterbi). */
  byte[] best() {
    byte[] back = new byte[size * L];
    float[] before = Arrays.copyOf(scores, L);
    float[] now = new float[L];
    for (int i = 1; i < size; i++) {
      for (int l = 0; l < L; l++) {
        int top = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int p = 0; p < L; p++) {
          float score = before[p] + transitions[p * L + l];
          if (score > most) {
            most = score;
            top = p;
          }
        }
        now[l] = most + scores[i * L + l];
        back[i * L + l] = (byte) top;
      }
      lower(now);
      float[] swap = before;
      before = now;
      now = swap;
    }
    byte[] labels = new byte[size];
    int label = 0;
    for (int l = 1; l < L; l++) {
      label = before[l] > before[label] ? l : label;
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = back[i * L + label];
    }
    return labels;
  }

  /** The best at nothing: sums over thousands of lines would lose what tells their ends apart. */
  private static void lower(float[] sums) {
    float most = sums[0];
    for (int l = 1; l < L; l++) {
      most = Math.max(most, sums[l]);
    }
    for (int l = 0; l < L; l++) {
      sums[l] -= most;
    }
  }

  /** The probability of each label of each line, {@code labels} to a line. */
  float[] marginals() {
    Chain chain = chain();
    float[] marginals = new float[size * L];
    for (int k = 0; k < marginals.length; k++) {
      marginals[k] = (float) (chain.forward[k] * chain.backward[k]);
    }
    return marginals;
  }

  /** Forward and backward sums of all labellings, each line scaled to a sum of one. */
  Chain chain() {
    Chain chain = new Chain(size);
    double[] steps = new double[L * L];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = Math.exp(transitions[k]);
    }
    for (int i = 0; i < size; i++) {
      emit(i, chain);
      forward(i, chain, steps);
    }
    Arrays.fill(chain.backward, (size - 1) * L, size * L, 1);
    for (int i = size - 2; i >= 0; i--) {
      for (int p = 0; p < L; p++) {
        double sum = 0;
        for (int l = 0; l < L; l++) {
          int next = (i + 1) * L + l;
          sum += steps[p * L + l] * chain.emissions[next] * chain.backward[next];
        }
        chain.backward[i * L + p] = sum / chain.scales[i + 1];
      }
    }
    return chain;
  }

  private void emit(int i, Chain chain) {
    float most = scores[i * L];
    for (int l = 1; l < L; l++) {
      most = Math.max(most, scores[i * L + l]);
    }
    chain.logarithm += most;
    for (int l = 0; l < L; l++) {
      chain.emissions[i * L + l] = Math.exp(scores[i * L + l] - most);
    }
  }

  private void forward(int i, Chain chain, double[] steps) {
    double whole = 0;
    for (int l = 0; l < L; l++) {
      double sum = i == 0 ? 1 : 0;
      for (int p = 0; p < L && i > 0; p++) {
        sum += chain.forward[(i - 1) * L + p] * steps[p * L + l];
      }
      double value = sum * chain.emissions[i * L + l];
      chain.forward[i * L + l] = value;
      whole += value;
    }
    chain.scales[i] = whole;
    chain.logarithm += Math.log(whole);
    for (int l = 0; l < L; l++) {
      chain.forward[i * L + l] /= whole;
    }
  }

  int size() {
    return size;
  }

  /** The score of a label of a line by itself. */
  float score(int i, int label) {
    return scores[i * L + label];
  }

  /** The sums over all labellings; the product of the two sides is a label's probability. */
  static final class Chain {
    final double[] forward;
    final double[] backward;
    final double[] emissions;
    final double[] scales;

    /** The logarithm of the sum over all labellings. */
    double logarithm;

    Chain(int size) {
      forward = new double[size * L];
      backward = new double[size * L];
      emissions = new double[size * L];
      scales = new double[size];
    }
  }
}
