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

  BestPaths(Lattice lattice, float[] steps) {
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

  /** That labelling: ordinals of labels, a line each. */
  byte[] path(int i, int label) {
    byte[] labels = new byte[size];
    labels[i] = (byte) label;
    for (int k = i; k > 0; k--) {
      labels[k - 1] = previous[k * L + labels[k]];
    }
    for (int k = i; k + 1 < size; k++) {
      labels[k + 1] = next[k * L + labels[k]];
    }
    return labels;
  }
}
