package kange.parse.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kange.parse.line.TextLine;
import kange.parse.order.Seam.Begin;
import kange.parse.order.Seam.End;

/**
 * How well what stands above one seam and what stands below another go together, in logarithms of
 * odds: the sentence across the join, how articles end and begin, and what both sides are about.
 * Each pair is weighed once, when it is asked for. Not thread-safe.
 */
final class JointScore {
  /** What makes a joint worse than it may get: nothing that other joints gain outweighs it. */
  static final double FORBIDDEN = Double.NEGATIVE_INFINITY;

  /** No joint may get worse than this: what is in order is not torn to mend something else. */
  private static final double WORSE = -0.6;

  /** A torn sentence before a new article is the sign of a page that stands elsewhere. */
  private static final double TORN_ARTICLE = -3;

  /** How often a paragraph lacks its full stop, for each that is torn. */
  private static final double CARELESS = 0.3;

  private static final double TORN_HEADING = -1.5;

  /** An article ended, and another begins. */
  private static final double MARKED_END = 1;

  private static final double PLAIN_END = 0.3;

  /** An article ended, and text goes on. */
  private static final double BEYOND_END = -1.5;

  private final SentenceJoin sentences;
  private final Kinship kinship;
  private final List<Seam> seams;
  private final SeamBand band;

  /** What each seam brings to a joint by itself; none where no sentence is torn or goes on. */
  private final List<Optional<SentenceJoin.Torn>> torn = new ArrayList<>();

  private final List<Optional<SentenceJoin.Next>> next = new ArrayList<>();

  /** The odds that a sentence begins below each seam. */
  private final double[] begins;

  /** How well the sides of each seam go together as they stand. */
  private final double[] own;

  /** By the seam above, its gains with those near it; not a number where none was asked for yet. */
  private final double[][] gains;

  JointScore(
      List<TextLine> lines,
      ReadingOrder order,
      SentenceJoin sentences,
      SentenceStarts starts,
      Kinship kinship,
      List<Seam> seams,
      SeamBand band) {
    this.sentences = sentences;
    this.kinship = kinship;
    this.seams = seams;
    this.band = band;
    int size = seams.size();
    begins = new double[size];
    own = new double[size];
    gains = new double[size][];
    for (int s = 0; s < size; s++) {
      Seam seam = seams.get(s);
      String last = lines.get(order.line(seam.place() - 1)).text();
      String first = lines.get(order.line(seam.place())).text();
      boolean text = seam.begin() == Begin.TEXT;
      begins[s] = text ? starts.odds(first) : 0;
      torn.add(seam.end() == End.TORN ? Optional.of(sentences.torn(last)) : Optional.empty());
      next.add(text ? Optional.of(sentences.next(first)) : Optional.empty());
      own[s] = print(s, s) + (isKin(s) ? kinship.of(s, s) : 0);
      gains[s] = new double[band.to(s) - band.from(s)];
      Arrays.fill(gains[s], Double.NaN);
    }
  }

  /**
   * What the joint above one seam gains when what stands below another, near it, follows it; {@link
   * #FORBIDDEN} where it would get worse.
   */
  double gain(int from, int to) {
    int at = to - band.from(from);
    if (Double.isNaN(gains[from][at])) {
      gains[from][at] = weighed(from, to);
    }
    return gains[from][at];
  }

  private double weighed(int from, int to) {
    double print = print(from, to);
    double least = seams.get(from).end() == End.TORN ? 0 : WORSE;
    // Where even close kin could not make up for the sentence it need not be asked.
    double most = isKin(to) ? print + Kinship.MOST - own[from] : print - own[from];
    if (most < least) {
      return FORBIDDEN;
    }
    double gain = isKin(to) ? print + kinship.of(from, to) - own[from] : most;
    return gain < least ? FORBIDDEN : gain;
  }

  /** Below the seam text goes on, which may be of a kind with what stands above another. */
  private boolean isKin(int seam) {
    return seams.get(seam).begin() != Begin.ARTICLE;
  }

  /** What the print says of the joint, without asking what the texts are about: cheap. */
  private double print(int from, int to) {
    Begin begin = seams.get(to).begin();
    return switch (seams.get(from).end()) {
      case TORN ->
          switch (begin) {
            case ARTICLE -> TORN_ARTICLE;
            case HEADING -> TORN_HEADING;
            case TEXT -> torn(from, to);
          };
      case SENTENCE -> begin == Begin.TEXT ? begins[to] : PLAIN_END;
      case ARTICLE ->
          begin == Begin.ARTICLE
              ? MARKED_END
              : BEYOND_END + (begin == Begin.TEXT ? Math.min(0, begins[to]) : 0);
      case OPEN -> begin == Begin.TEXT ? BEYOND_END : 0;
    };
  }

  /** A sentence that goes on; or one without its full stop, and another that begins below it. */
  private double torn(int from, int to) {
    double odds = sentences.odds(torn.get(from).orElseThrow(), next.get(to).orElseThrow());
    return Math.log(Math.exp(odds) + CARELESS * Math.exp(begins[to]));
  }
}
