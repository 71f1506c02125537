package kange.parse.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kange.parse.order.Seam.End;

/**
 * Finds the exchanges of two pieces by which the torn ends of a text mend. An exchange is weighed
 * by all its joints together: three where neighbours change places, four otherwise.
 */
final class ExchangeFinder {
  /** No joint may get worse than this: what is in order is not torn to mend something else. */
  private static final double WORSE = -0.6;

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
  private final JointScore joints;

  /** Scores of joints; not a number where none was asked for yet. */
  private final double[][] scores;

  private final int[] before;
  private final List<Weighed> found = new ArrayList<>();

  /**
   * An exchange and what it gains over leaving everything where it is.
   *
   * @param articles an article ends or begins at one of its joints in a way that no print does
   */
  record Weighed(Exchange exchange, double gain, boolean articles) {}

  /** Two seams whose lower sides change places. */
  private record Pair(int a, int b, double gain) {}

  /**
   * For neighbouring seams of one text.
   *
   * @param characters for each place, the characters that stand before it
   */
  ExchangeFinder(List<Seam> seams, JointScore joints, int[] characters) {
    this.seams = seams;
    int n = seams.size();
    scores = new double[n][n];
    before = new int[n];
    for (int a = 0; a < n; a++) {
      before[a] = characters[seams.get(a).place()];
      Arrays.fill(scores[a], Double.NaN);
    }
    this.joints = joints;
  }

  /** The most promising exchanges, best first. */
  List<Weighed> find() {
    neighbours();
    pages();
    found.sort(
        Comparator.comparingDouble(Weighed::gain)
            .reversed()
            .thenComparingInt(w -> w.exchange().first())
            .thenComparingInt(w -> w.exchange().end()));
    return found.stream().distinct().limit(MOST_FOUND).toList();
  }

  /** What the joint above seam a gains when what stands below seam b follows it. */
  private double gain(int a, int b) {
    return score(a, b) - score(a, a);
  }

  private double score(int a, int b) {
    if (Double.isNaN(scores[a][b])) {
      double print = joints.print(seams.get(a), seams.get(b));
      // Where even close kin could not make up for the sentence it need not be asked.
      boolean hopeless = a != b && print - score(a, a) + JointScore.MOST_KIN < WORSE;
      scores[a][b] = hopeless ? print : print + joints.kinship(seams.get(a), seams.get(b));
    }
    return scores[a][b];
  }

  private int broken(int... among) {
    return (int) Arrays.stream(among).filter(s -> seams.get(s).isBroken()).count();
  }

  private boolean piece(int from, int to) {
    int length = before[to] - before[from];
    return length >= SHORTEST && length <= LONGEST;
  }

  private void neighbours() {
    int n = seams.size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (!piece(i, j) || broken(i, j) == 0 || gain(i, j) < WORSE) {
          continue;
        }
        for (int l = j + 1; l < n && before[l] - before[j] <= LONGEST; l++) {
          if (broken(i, j, l) < TORN_ENDS) {
            continue;
          }
          double gain = gain(i, j) + gain(l, i) + gain(j, l);
          if (gain >= LEAST
              && piece(j, l)
              && sound(i, j) + sound(l, i) + sound(j, l) >= TORN_ENDS) {
            add(i, j, j, l, gain);
          }
        }
      }
    }
  }

  private void pages() {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < seams.size(); a++) {
      for (int b = a + 1; b < seams.size(); b++) {
        if (broken(a, b) == 0) {
          continue;
        }
        double gain = gain(a, b) + gain(b, a);
        if (gain >= LEAST && sound(a, b) + sound(b, a) >= 1) {
          pairs.add(new Pair(a, b, gain));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::gain).reversed().thenComparingInt(Pair::a));
    for (Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
      for (int inner = pair.a() + 1; inner < pair.b(); inner++) {
        if (piece(pair.a(), inner)) {
          for (int l = pair.b() + 1; l < seams.size() && piece(pair.b(), l); l++) {
            four(pair.a(), inner, pair.b(), l);
          }
        }
        if (piece(inner, pair.b())) {
          for (int i = pair.a() - 1; i >= 0 && piece(i, pair.a()); i--) {
            four(i, pair.a(), inner, pair.b());
          }
        }
      }
    }
  }

  private void four(int i, int j, int k, int l) {
    double gain = gain(i, k) + gain(l, j) + gain(k, i) + gain(j, l);
    double unequal = Math.abs(Math.log(before[j] - before[i]) - Math.log(before[l] - before[k]));
    double weighed = gain - Math.max(0, unequal - UNEQUAL);
    if (weighed >= LEAST && sound(i, k) + sound(l, j) + sound(k, i) + sound(j, l) >= TORN_ENDS) {
      add(i, j, k, l, weighed);
    }
  }

  /** 1 for a joint that mends, 0 for one that is as good as before, far below where it is worse. */
  private int sound(int a, int b) {
    double gain = gain(a, b);
    boolean torn = seams.get(a).end() == End.TORN;
    if (gain < (torn ? 0 : WORSE)) {
      return -TORN_ENDS * 2;
    }
    return gain >= MENDED && seams.get(a).isBroken() ? 1 : 0;
  }

  private void add(int i, int j, int k, int l, double gain) {
    Exchange exchange =
        new Exchange(
            seams.get(i).place(), seams.get(j).place(), seams.get(k).place(), seams.get(l).place());
    boolean articles = IntStream.of(i, j, k, l).anyMatch(s -> seams.get(s).isStrange());
    found.add(new Weighed(exchange, gain, articles));
  }
}
