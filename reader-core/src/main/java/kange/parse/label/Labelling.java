package kange.parse.label;

import java.util.List;

/**
 * What each line of a file is, how probable that is, and what it would be otherwise. Immutable;
 * thread-safe.
 */
public final class Labelling {
  private static final List<LineLabel> ALL = List.of(LineLabel.values());

  private final byte[] labels;
  private final float[] probabilities;
  private final byte[] others;
  private final float[] starts;

  Labelling(byte[] labels, float[] probabilities, byte[] others, float[] starts) {
    this.labels = labels;
    this.probabilities = probabilities;
    this.others = others;
    this.starts = starts;
  }

  /** Labels decided by rule, not by probability: each is taken as certain. */
  public static Labelling decided(List<LineLabel> decided) {
    byte[] labels = new byte[decided.size()];
    float[] certain = new float[labels.length];
    float[] starts = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = (byte) ALL.indexOf(decided.get(i));
      certain[i] = 1;
      starts[i] = decided.get(i) == LineLabel.TITLE ? 1 : 0;
    }
    return new Labelling(labels, certain, labels, starts);
  }

  /** Number of lines. */
  public int size() {
    return labels.length;
  }

  /** What a line is. */
  public LineLabel at(int line) {
    return ALL.get(labels[line]);
  }

  /** How probable it is, 0 to 1. */
  public double probability(int line) {
    return probabilities[line];
  }

  /** What it is most probably if not that. */
  public LineLabel otherwise(int line) {
    return ALL.get(others[line]);
  }

  /** How probable it is that a title begins here, 0 to 1. */
  public double titleProbability(int line) {
    return starts[line];
  }
}
