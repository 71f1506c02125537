package kange.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts set lines into as few {@link Piece}s as will do, for devices that draw a string at a time:
 * one for a line in its natural advances; a stretched or squeezed one is cut where marks and
 * scripts meet, or in between when a character would otherwise stand too far from its place.
 * Stateless and thread-safe.
 */
public final class PieceCutter {
  /** How much of a line's stretch may gather in a gap beside a mark or another script, in em. */
  private static final double AT_BORDER = 0.15;

  /** The same between two Chinese characters. */
  private static final double ANYWHERE = 0.1;

  /** So far the end of a line may be off its edge, in em. */
  private static final double FLUSH = 0.01;

  private PieceCutter() {}

  /**
   * The pieces of a line from left to right; its first and its last character stand exactly.
   *
   * @param size of the type, in the unit the line was set in
   */
  public static List<Piece> cut(Line line, double size) {
    List<Run> runs = line.runs();
    List<Integer> ends = new ArrayList<>();
    for (int from = 0; from < runs.size(); from = ends.getLast()) {
      ends.add(end(runs, from, size));
    }
    if (ends.size() == 1 && raggedness(runs) > FLUSH * size) {
      ends.addFirst(middle(runs));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : ends) {
      double share = ends.size() == 1 ? 0 : (double) pieces.size() / (ends.size() - 1);
      pieces.add(piece(runs, from, to, share));
      from = to;
    }
    return pieces;
  }

  /** Where the piece from a run on ends: as far as it may, back at a border if there is one. */
  private static int end(List<Run> runs, int from, double size) {
    double least = 0;
    double most = 0;
    double natural = runs.get(from).x();
    int border = -1;
    int anywhere = from + 1;
    for (int k = from + 1; k < runs.size(); k++) {
      if (isDashes(runs.get(k - 1)) || isDashes(runs.get(k))) {
        return k;
      }
      border = isBorder(runs.get(k - 1), runs.get(k)) ? k : border;
      natural += runs.get(k - 1).width();
      double off = runs.get(k).x() - natural;
      least = Math.min(least, off);
      most = Math.max(most, off);
      if (most - least > AT_BORDER * size) {
        return border > from ? border : backFromMark(runs, from, anywhere);
      }
      anywhere = most - least > ANYWHERE * size ? anywhere : k + 1;
    }
    return runs.size();
  }

  /** The border nearest to the middle of a line, or its middle. */
  private static int middle(List<Run> runs) {
    int half = runs.size() / 2;
    for (int away = 0; away < half; away++) {
      for (int k : new int[] {half - away, half + away}) {
        if (k > 0 && k < runs.size() && isBorder(runs.get(k - 1), runs.get(k))) {
          return k;
        }
      }
    }
    return Math.max(1, backFromMark(runs, 0, half));
  }

  /** A gap wider than the others is nowhere uglier than before a stop or after a bracket. */
  private static int backFromMark(List<Run> runs, int from, int k) {
    int at = k;
    while (at > from + 1
        && (kind(runs.get(at - 1)) == CharClass.OPEN || kind(runs.get(at)) == CharClass.CLOSE)) {
      at--;
    }
    return at;
  }

  /** How far the last run stands from where the advances of the others would put it. */
  private static double raggedness(List<Run> runs) {
    double natural = runs.getFirst().x();
    for (int k = 0; k + 1 < runs.size(); k++) {
      natural += runs.get(k).width();
    }
    return Math.abs(runs.getLast().x() - natural);
  }

  /**
   * @param share of what its last run is off its place in the piece's own advances by which the
   *     piece is moved: 0 for the first of a line, whose beginning is exact, 1 for the last
   */
  private static Piece piece(List<Run> runs, int from, int to, double share) {
    StringBuilder text = new StringBuilder();
    double width = 0;
    double off = 0;
    for (int k = from; k < to; k++) {
      off = runs.get(k).x() - runs.get(from).x() - width;
      width += runs.get(k).width();
      runs.get(k)
          .text()
          .codePoints()
          .filter(c -> !CharClass.isNeverDrawn(c))
          .forEach(text::appendCodePoint);
    }
    return new Piece(
        text.toString(), runs.get(from).x() + share * off, width, isDashes(runs.get(from)));
  }

  private static boolean isDashes(Run run) {
    return run.text().codePoints().allMatch(c -> c == '—');
  }

  /** Where a reader does not see a gap: beside marks on their white side, where scripts meet. */
  private static boolean isBorder(Run a, Run b) {
    CharClass before = kind(a);
    CharClass after = kind(b);
    if (before == CharClass.OPEN
        || after == CharClass.CLOSE
        || before == CharClass.MIDDLE
        || after == CharClass.MIDDLE) {
      return false;
    }
    return before != CharClass.HAN || after != CharClass.HAN;
  }

  /** All characters of a run are of one class. */
  private static CharClass kind(Run run) {
    return CharClass.of(run.text().codePointAt(0));
  }
}
