package kange.parse.proposal;

import java.util.Locale;
import java.util.stream.Stream;
import kange.parse.line.ResourceRows;

/**
 * How likely each kind of proposal is to be what a wrong article lacks, learnt from written issues
 * as a choice among the proposals of an article; a text that can be read. Immutable; thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class ProposalWeights {
  private static final String RESOURCE = "proposal-weights.txt";

  /**
   * A kind has a weight for being there, then for margin, doubt of its field, how it fits, how it
   * agrees with the contents page, how many lines it speaks of, and what its article lacks.
   */
  private static final int EACH = 9;

  private static final class Learnt {
    private static final ProposalWeights WEIGHTS =
        read(ResourceRows.of(ProposalWeights.class, RESOURCE).stream());
  }

  private final double[] weights;

  /** Weights as {@link #values} has values: {@value #EACH} for each kind. */
  public ProposalWeights(double[] weights) {
    this.weights = weights.clone();
  }

  /** The weights that come with the program. */
  public static ProposalWeights learnt() {
    return Learnt.WEIGHTS;
  }

  /** Weights from the rows of their text form; rows with # are remarks. */
  static ProposalWeights read(Stream<String> rows) {
    double[] weights = new double[size()];
    rows.filter(row -> !row.startsWith("#"))
        .map(row -> row.split(" ", -1))
        .forEach(
            row -> {
              int at = ProposalKind.valueOf(row[0]).ordinal() * EACH;
              for (int k = 0; k < EACH; k++) {
                weights[at + k] = Double.parseDouble(row[k + 1]);
              }
            });
    return new ProposalWeights(weights);
  }

  /** Number of weights. */
  public static int size() {
    return ProposalKind.values().length * EACH;
  }

  /**
   * What is known of a reading.
   *
   * @param doubt how much tells against the field it is about, in the logarithm of the odds
   */
  static ReadingValues values(Reading reading, double doubt, Lacks lacks) {
    return ReadingValues.of(
        reading.kind().ordinal() * EACH,
        1,
        reading.margin(),
        doubt,
        reading.fits(),
        reading.agrees(),
        Math.log1p(reading.lines()),
        lacks.title() ? 1 : 0,
        lacks.entry() ? 1 : 0,
        lacks.contents() ? 1 : 0);
  }

  /**
   * What an article lacks: some readings put that right, and others are less likely.
   *
   * @param title it has none
   * @param entry the contents page does not list it
   * @param contents there is no contents page
   */
  record Lacks(boolean title, boolean entry, boolean contents) {}

  /** What is known of two readings taken at once. */
  static ReadingValues both(ReadingValues first, ReadingValues second) {
    return first.and(second).and(ReadingValues.of(ProposalKind.BOTH.ordinal() * EACH, 1));
  }

  /** How much speaks for it beside the others: the logarithm of its odds against none of them. */
  double speaks(ReadingValues values) {
    return values.times(weights);
  }

  /** The text form. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (ProposalKind kind : ProposalKind.values()) {
      out.append(kind);
      for (int k = 0; k < EACH; k++) {
        out.append(String.format(Locale.ROOT, " %.3f", weights[kind.ordinal() * EACH + k]));
      }
      out.append('\n');
    }
    return out.toString();
  }
}
