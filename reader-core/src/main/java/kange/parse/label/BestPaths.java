package kange.parse.label;

/**
 * The best labelling of a run of lines that gives one of them a certain label, for every line and
 * label: maxima over the chain from both ends. For one thread.
 */
final class BestPaths {
  private static final int L = LabelWeights.LABELS;

  private final int size;
  private final float[] above;
  private final float[] below;
  private final byte[] previous;
  private final byte[] next;

  /** The labels that paths are told apart from. */
  private final byte[] given;

  /** By line, how far up, and how far down, the best path from its given label is as given. */
  private final int[] asGivenAbove;

  private final int[] asGivenBelow;

  /** What a path makes of a line. */
  interface Step {
    void at(int line, int label);
  }

  /**
   * The paths of a run.
   *
   * @param given ordinals of labels, one for each line, which paths leave and come back to
   */
  BestPaths(Lattice lattice, float[] steps, byte[] given) {
    this.given = given;
    size = lattice.size();
    above = new float[size * L];
    below = new float[size * L];
    previous = new byte[size * L];
    next = new byte[size * L];
    for (int i = 0; i < size; i++) {
      for (int l = 0; l < L; l++) {
        above[i * L + l] = lattice.score(i, l) + (i == 0 ? 0 : fromAbove(i, l, steps));
      }
    }
    for (int i = size - 2; i >= 0; i--) {
      for (int l = 0; l < L; l++) {
        below[i * L + l] = fromBelow(i, l, lattice, steps);
      }
    }
    asGivenAbove = new int[size];
    for (int i = 1; i < size; i++) {
      boolean same = previous[i * L + given[i]] == given[i - 1];
      asGivenAbove[i] = same ? asGivenAbove[i - 1] : i;
    }
    asGivenBelow = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      boolean same = i + 1 < size && next[i * L + given[i]] == given[i + 1];
      asGivenBelow[i] = same ? asGivenBelow[i + 1] : i;
    }
  }

  private float fromAbove(int i, int label, float[] steps) {
    float most = Float.NEGATIVE_INFINITY;
    for (int p = 0; p < L; p++) {
      float score = above[(i - 1) * L + p] + steps[p * L + label];
      if (score > most) {
        most = score;
        previous[i * L + label] = (byte) p;
      }
    }
    return most;
  }

  private float fromBelow(int i, int label, Lattice lattice, float[] steps) {
    float most = Float.NEGATIVE_INFINITY;
    for (int n = 0; n < L; n++) {
      float score = below[(i + 1) * L + n] + lattice.score(i + 1, n) + steps[label * L + n];
      if (score > most) {
        most = score;
        next[i * L + label] = (byte) n;
      }
    }
    return most;
  }

  /** The score of the best labelling of all lines with that label at that line. */
  float score(int i, int label) {
    return above[i * L + label] + below[i * L + label];
  }

  /**
   * The labels of that labelling, line by line in no order. Where it has come back to the given
   * one, the lines on which it stays so are passed over at once.
   */
  void follow(int i, int label, Step step) {
    step.at(i, label);
    int now = label;
    for (int k = i; k > 0; ) {
      if (now == given[k] && asGivenAbove[k] < k) {
        k = asGivenAbove[k];
        now = given[k];
      } else {
        now = previous[k * L + now];
        step.at(--k, now);
      }
    }
    now = label;
    for (int k = i; k + 1 < size; ) {
      if (now == given[k] && asGivenBelow[k] > k) {
        k = asGivenBelow[k];
        now = given[k];
      } else {
        now = next[k * L + now];
        step.at(++k, now);
      }
    }
  }
}
