package kange.parse.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.line.Fingerprint;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.order.Seam.Begin;

/**
 * How well what stands above one seam and what stands below another go together, in logarithms of
 * odds: the sentence across the join, how articles end and begin, and what both sides are about.
 */
final class JointScore {
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

  /** So much text on either side says what it is about. */
  private static final int WINDOW = 700;

  /** Texts that share nothing still share something by chance. */
  private static final double CHANCE = 0.01;

  static final double MOST_KIN = 2;
  private static final double LEAST_KIN = -1;

  /** Pairs so far apart are taken as strangers to learn what strangers share. */
  private static final int STRANGERS = 7;

  private final List<TextLine> lines;
  private final ReadingOrder order;
  private final NgramCohesion cohesion;
  private final SentenceJoin sentences;
  private final SentenceStarts starts;
  private final Map<Integer, Fingerprint> above = new HashMap<>();
  private final Map<Integer, Fingerprint> below = new HashMap<>();

  /** Brackets are counted once a seam, not once a pair of seams. */
  private final Map<Integer, Boolean> open = new HashMap<>();

  private final Map<Integer, Boolean> closes = new HashMap<>();
  private double strangers = CHANCE;

  JointScore(
      List<TextLine> lines,
      ReadingOrder order,
      NgramCohesion cohesion,
      SentenceStarts starts,
      List<Seam> seams) {
    this.lines = lines;
    this.order = order;
    this.cohesion = cohesion;
    this.sentences = new SentenceJoin(cohesion.counts());
    this.starts = starts;
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i + STRANGERS < seams.size(); i++) {
      sum += rate(seams.get(i), seams.get(i + STRANGERS));
      pairs++;
    }
    strangers = pairs == 0 ? CHANCE : sum / pairs;
  }

  /** What the print says of the joint, without asking what the texts are about: cheap. */
  double print(Seam from, Seam to) {
    Begin begin = to.begin();
    return switch (from.end()) {
      case TORN ->
          switch (begin) {
            case ARTICLE -> TORN_ARTICLE;
            case HEADING -> TORN_HEADING;
            case TEXT -> torn(from, to);
          };
      case SENTENCE -> begin == Begin.TEXT ? starts.odds(first(to)) : PLAIN_END;
      case ARTICLE ->
          begin == Begin.ARTICLE
              ? MARKED_END
              : BEYOND_END + (begin == Begin.TEXT ? Math.min(0, starts.odds(first(to))) : 0);
      case OPEN -> begin == Begin.TEXT ? BEYOND_END : 0;
    };
  }

  /** A sentence that goes on; or one without its full stop, and another that begins below it. */
  private double torn(Seam from, Seam to) {
    String first = first(to);
    boolean opened = open.computeIfAbsent(from.place(), p -> SentenceJoin.leavesOpen(last(from)));
    boolean closing = closes.computeIfAbsent(to.place(), p -> SentenceJoin.closesMore(first));
    double goesOn = Math.exp(sentences.odds(last(from), opened, first, closing));
    return Math.log(goesOn + CARELESS * Math.exp(starts.odds(first)));
  }

  /** Whether both sides are about the same matters; 0 says nothing. */
  double kinship(Seam from, Seam to) {
    if (to.begin() == Begin.ARTICLE) {
      return 0;
    }
    double odds = Math.log((rate(from, to) + CHANCE) / (strangers + CHANCE));
    return Math.max(LEAST_KIN, Math.min(MOST_KIN, odds));
  }

  private double rate(Seam from, Seam to) {
    Fingerprint a = above.computeIfAbsent(from.place(), this::textAbove);
    Fingerprint b = below.computeIfAbsent(to.place(), this::textBelow);
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? strangers : (double) a.common(b) / smaller;
  }

  private Fingerprint textAbove(int place) {
    StringBuilder text = new StringBuilder();
    for (int p = place - 1; p >= 0 && text.length() < WINDOW; p--) {
      text.append(tail(lines.get(order.line(p)).text())).append('\n');
      if (order.begins(p)) {
        break;
      }
    }
    return cohesion.fingerprint(text.toString());
  }

  private Fingerprint textBelow(int place) {
    StringBuilder text = new StringBuilder();
    for (int p = place; p < order.size() && text.length() < WINDOW; p++) {
      if (p > place && order.begins(p)) {
        break;
      }
      String line = lines.get(order.line(p)).text();
      text.append(line, 0, Math.min(WINDOW, line.length())).append('\n');
    }
    return cohesion.fingerprint(text.toString());
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - WINDOW));
  }

  private String last(Seam seam) {
    return lines.get(order.line(seam.place() - 1)).text();
  }

  private String first(Seam seam) {
    return lines.get(order.line(seam.place())).text();
  }
}
