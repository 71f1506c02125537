package kange.parse.label;

import java.util.List;
import java.util.Optional;
import kange.model.explain.LabelBasis;
import kange.model.explain.LabelReason;
import kange.model.explain.OtherLabel;

/**
 * What each line of a file is, how probable that is, and what it would be otherwise. Immutable;
 * thread-safe.
 */
public final class Labelling {
  private static final List<LineLabel> ALL = List.of(LineLabel.values());

  private final byte[] labels;
  private final float[] probabilities;
  private final byte[] others;
  private final float[] otherProbabilities;
  private final float[] starts;
  private final Optional<LabelEvidence> evidence;

  /**
   * @param evidence what was decided from; none where rules decided
   */
  Labelling(
      byte[] labels,
      float[] probabilities,
      byte[] others,
      float[] otherProbabilities,
      float[] starts,
      Optional<LabelEvidence> evidence) {
    this.labels = labels;
    this.probabilities = probabilities;
    this.others = others;
    this.otherProbabilities = otherProbabilities;
    this.starts = starts;
    this.evidence = evidence;
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
    return new Labelling(
        labels, certain, labels, new float[labels.length], starts, Optional.empty());
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

  /** What decided about a line. */
  public LabelBasis basis(int line) {
    return evidence.map(e -> e.basis(line)).orElse(LabelBasis.NEWSPAPER);
  }

  /**
   * The next-best label of a line, and what told against it; none where a rule decided.
   *
   * @param most how many reasons are given; the margin is the sum of all
   */
  public Optional<OtherLabel> otherLabel(int line, int most) {
    if (basis(line) != LabelBasis.WEIGHED) {
      return Optional.empty();
    }
    LineLabel other = otherwise(line);
    LabelEvidence why = evidence.orElseThrow();
    List<LabelReason> reasons = why.between(this, line, other);
    double margin = reasons.stream().mapToDouble(LabelReason::weight).sum();
    List<LabelReason> strongest = reasons.subList(0, Math.min(most, reasons.size()));
    return Optional.of(
        new OtherLabel(
            other, otherProbabilities[line], why.broken(this, line, other), margin, strongest));
  }

  /**
   * The next-best labellings of a stretch of lines, all lines outside it as they are; likeliest
   * first. None where rules decided.
   *
   * @param from first line
   * @param to line after the last
   */
  public List<Relabelling> others(int from, int to) {
    return evidence.map(e -> e.others(this, from, to)).orElse(List.of());
  }

  /** The labels in order. */
  public List<LineLabel> labels() {
    LineLabel[] all = new LineLabel[labels.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = at(i);
    }
    return List.of(all);
  }
}
