package kange.parse.label;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labels the lines of a file, all together, by a linear-chain conditional random field. Long files
 * are taken a stretch at a time with some lines of overlap, so that memory stays bounded; what
 * stands that far apart says nothing of each other. Stateless; thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class SequenceLabeller {
  /** Lines decided at once. */
  private static final int STRETCH = 8192;

  /** Lines above and below a stretch that are looked at without being decided. */
  private static final int OVERLAP = 64;

  private static final int L = LabelWeights.LABELS;
  private static final byte BODY = (byte) LineLabel.BODY.ordinal();
  private static final byte TITLE_MORE = (byte) LineLabel.TITLE_MORE.ordinal();
  private static final byte TITLE = (byte) LineLabel.TITLE.ordinal();
  private static final byte BANNER = (byte) LineLabel.BANNER.ordinal();
  private static final byte FOLIO = (byte) LineLabel.FOLIO.ordinal();
  private static final byte NONE = -1;
  private static final byte CONTENTS = (byte) LineLabel.CONTENTS.ordinal();

  private final LabelWeights weights;

  public SequenceLabeller(LabelWeights weights) {
    this.weights = weights;
  }

  /**
   * Labels all lines.
   *
   * @param contents indices of the lines of the contents page
   * @param said what a librarian says that lines are, by index
   */
  public Labelling label(FeatureTable table, Set<Integer> contents, Map<Integer, LineLabel> said) {
    int lines = table.lines();
    byte[] forced = forced(table, contents);
    said.forEach((line, label) -> forced[line] = (byte) label.ordinal());
    byte[] labels = new byte[lines];
    byte[] others = new byte[lines];
    float[] probabilities = new float[lines];
    float[] otherProbabilities = new float[lines];
    float[] starts = new float[lines];
    for (int from = 0; from < lines; from += STRETCH) {
      int to = Math.min(lines, from + STRETCH);
      int first = Math.max(0, from - OVERLAP);
      Lattice lattice = new Lattice(weights, table, first, Math.min(lines, to + OVERLAP), forced);
      byte[] best = lattice.best();
      float[] marginals = lattice.marginals();
      for (int i = from; i < to; i++) {
        int at = i - first;
        labels[i] = best[at];
        probabilities[i] = marginals[at * L + best[at]];
        others[i] = second(marginals, at * L, best[at]);
        otherProbabilities[i] = marginals[at * L + others[i]];
        starts[i] = marginals[at * L + LineLabel.TITLE.ordinal()];
      }
    }
    return new Labelling(
        labels,
        probabilities,
        others,
        otherProbabilities,
        starts,
        Optional.of(new LabelEvidence(table, forced, said.keySet(), weights)));
  }

  /**
   * Labels all lines of which nothing is said.
   *
   * @param contents indices of the lines of the contents page
   */
  public Labelling label(FeatureTable table, Set<Integer> contents) {
    return label(table, contents, Map.of());
  }

  /**
   * Labels that are known before: those of the contents page, of code and of lines that a librarian
   * leaves out, and titles that are listed word for word and stand in this place alone; -1 for all
   * others.
   */
  static byte[] forced(FeatureTable table, Set<Integer> contents) {
    byte[] forced = new byte[table.lines()];
    for (int i = 0; i < forced.length; i++) {
      forced[i] = known(table, i);
      boolean below = i > 0 && (forced[i - 1] == TITLE || forced[i - 1] == TITLE_MORE);
      if (forced[i] == NONE && below && isListedMore(table, i)) {
        forced[i] = TITLE_MORE;
      }
    }
    contents.forEach(i -> forced[i] = CONTENTS);
    return forced;
  }

  private static byte known(FeatureTable table, int i) {
    if (table.has(i, LineFeature.PROFILE_IGNORED) || table.has(i, LineFeature.RULE_LINE)) {
      return FOLIO;
    }
    if (table.has(i, LineFeature.CODE)) {
      return BODY;
    }
    return isListed(table, i) ? TITLE : isKnownColumn(table, i) ? BANNER : NONE;
  }

  /** A column that a librarian names, on a line of its own; an article may be called so as well. */
  private static boolean isKnownColumn(FeatureTable table, int i) {
    return table.has(i, LineFeature.PROFILE_COLUMN) && !table.has(i, LineFeature.PLACED_FIRST);
  }

  /** A further line of a listed title; subtitle and by-line may be listed with it. */
  private static boolean isListedMore(FeatureTable table, int i) {
    return table.has(i, LineFeature.PLACED_MORE)
        && !table.has(i, LineFeature.STARTS_DASH)
        && !table.has(i, LineFeature.ATTENDANCE)
        && !table.has(i, LineFeature.SIGNED)
        && !table.has(i, LineFeature.NAMES);
  }

  /** Measured on written issues: such a line is no title in 7 of 1000 cases. */
  private static boolean isListed(FeatureTable table, int i) {
    boolean onCover =
        table.has(i, LineFeature.BEFORE_CONTENTS) && !table.has(i, LineFeature.PROSE_SOON);
    return !onCover
        && table.has(i, LineFeature.PLACED_FIRST_EXACTLY)
        && table.has(i, LineFeature.PLACED_FIRST_WITHOUT_RIVAL)
        && table.has(i, LineFeature.PLACED_FIRST_IN_ORDER)
        && !table.has(i, LineFeature.PLACED_FIRST_CROWDED);
  }

  private static byte second(float[] marginals, int from, byte best) {
    int second = best == 0 ? 1 : 0;
    for (int l = 0; l < L; l++) {
      second = l != best && marginals[from + l] > marginals[from + second] ? l : second;
    }
    return (byte) second;
  }
}
