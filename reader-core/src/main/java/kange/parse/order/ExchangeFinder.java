package kange.parse.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the exchanges of two pieces by which the torn ends of a text mend. An exchange is weighed
 * by all its joints together: three where neighbours change places, four otherwise.
 */
final class ExchangeFinder {
  /** A joint is mended when it gains so much. */
  private static final double MENDED = 1;

  /** An exchange has two torn ends, and both must mend. */
  static final int TORN_ENDS = 2;

  /** A piece of less is a caption or a line of a list. */
  private static final int SHORTEST = 16;

  /** A piece of more is no page, nor an article that stands between the parts of another. */
  private static final int LONGEST = 9000;

  /** Pages of a journal are of about one length: one may hold e times as much text as the other. */
  private static final double UNEQUAL = 1;

  /** Only the pairs of seams that mend best are combined: keeps it near quadratic. */
  private static final int MOST_PAIRS = 80;

  private static final int MOST_FOUND = 60;

  /** Found exchanges with less are not worth a look. */
  private static final double LEAST = 2;

  private final List<Seam> seams;
  private final int from;
  private final int to;
  private final JointScore joints;
  private final int[] before;
  private final BestExchanges found = new BestExchanges(MOST_FOUND);

  /**
   * An exchange and what it gains over leaving everything where it is.
   *
   * @param articles an article ends or begins at one of its joints in a way that no print does
   */
  record Weighed(Exchange exchange, double gain, boolean articles) {}

  /** Two seams whose lower sides change places. */
  private record Pair(int a, int b, double gain) {}

  /**
   * For a window of seams that are near each other.
   *
   * @param from the first of them
   * @param to after the last of them
   * @param before for each seam, the characters that stand before it
   */
  ExchangeFinder(List<Seam> seams, int from, int to, JointScore joints, int[] before) {
    this.seams = seams;
    this.from = from;
    this.to = to;
    this.joints = joints;
    this.before = before;
  }

  /** The most promising exchanges, best first. */
  List<Weighed> find() {
    neighbours();
    pages();
    return found.bestFirst();
  }

  private int broken(int seam) {
    return seams.get(seam).isBroken() ? 1 : 0;
  }

  /** 1 for a joint that mends, 0 for one that is as good as before. */
  private int mended(int a, double gain) {
    return gain >= MENDED ? broken(a) : 0;
  }

  private boolean piece(int begin, int end) {
    int length = before[end] - before[begin];
    return length >= SHORTEST && length <= LONGEST;
  }

  private void neighbours() {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to && before[j] - before[i] <= LONGEST; j++) {
        boolean may = piece(i, j) && broken(i) + broken(j) > 0;
        if (may && joints.gain(i, j) != JointScore.FORBIDDEN) {
          three(i, j);
        }
      }
    }
  }

  private void three(int i, int j) {
    double first = joints.gain(i, j);
    for (int l = j + 1; l < to && before[l] - before[j] <= LONGEST; l++) {
      if (!piece(j, l) || broken(i) + broken(j) + broken(l) < TORN_ENDS) {
        continue;
      }
      double second = joints.gain(l, i);
      double third = second == JointScore.FORBIDDEN ? second : joints.gain(j, l);
      double gain = first + second + third;
      if (gain >= LEAST && mended(i, first) + mended(l, second) + mended(j, third) >= TORN_ENDS) {
        add(i, j, j, l, gain);
      }
    }
  }

  private void pages() {
    List<Pair> pairs = new ArrayList<>();
    for (int a = from; a < to; a++) {
      for (int b = a + 1; b < to; b++) {
        if (broken(a) + broken(b) > 0 && joints.gain(a, b) != JointScore.FORBIDDEN) {
          double there = joints.gain(a, b);
          double back = joints.gain(b, a);
          if (there + back >= LEAST && mended(a, there) + mended(b, back) >= 1) {
            pairs.add(new Pair(a, b, there + back));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::gain).reversed().thenComparingInt(Pair::a));
    for (Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
      for (int inner = pair.a() + 1; inner < pair.b(); inner++) {
        if (piece(pair.a(), inner)) {
          for (int l = pair.b() + 1; l < to && piece(pair.b(), l); l++) {
            four(pair.a(), inner, pair.b(), l);
          }
        }
        if (piece(inner, pair.b())) {
          for (int i = pair.a() - 1; i >= from && piece(i, pair.a()); i--) {
            four(i, pair.a(), inner, pair.b());
          }
        }
      }
    }
  }

  private void four(int i, int j, int k, int l) {
    double first = joints.gain(i, k);
    double second = joints.gain(l, j);
    double third = second == JointScore.FORBIDDEN ? second : joints.gain(k, i);
    double fourth = third == JointScore.FORBIDDEN ? third : joints.gain(j, l);
    double gain = first + second + third + fourth;
    if (gain < LEAST) {
      return;
    }
    double unequal = Math.abs(Math.log(before[j] - before[i]) - Math.log(before[l] - before[k]));
    double weighed = gain - Math.max(0, unequal - UNEQUAL);
    int mended = mended(i, first) + mended(l, second) + mended(k, third) + mended(j, fourth);
    if (weighed >= LEAST && mended >= TORN_ENDS) {
      add(i, j, k, l, weighed);
    }
  }

  private void add(int i, int j, int k, int l, double gain) {
    int first = seams.get(i).place();
    int end = seams.get(l).place();
    if (found.takes(gain, first, end)) {
      Exchange exchange = new Exchange(first, seams.get(j).place(), seams.get(k).place(), end);
      found.add(new Weighed(exchange, gain, strange(i) || strange(j) || strange(k) || strange(l)));
    }
  }

  private boolean strange(int seam) {
    return seams.get(seam).isStrange();
  }
}
