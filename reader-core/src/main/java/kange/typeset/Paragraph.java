package kange.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One paragraph being broken: the cheapest way to each break, from the first on. */
final class Paragraph {
  /** A gap of this many em between characters begins to look loose. */
  private static final double LOOSE = 0.05;

  /** A stop in the margin costs less than half a square spread over a line. */
  private static final double HANGING = 4;

  /** Stops light enough to stand in the margin. */
  private static final String MAY_HANG = "，。、．";

  private static final double LONE_CHARACTER = 150;
  private static final double LONE_WIDTH_EM = 2.2;
  private static final double EPSILON = 1e-6;

  private final String text;
  private final List<Atom> atoms;
  private final TextStyle style;
  private final double measure;
  private final Gaps gaps;
  private final double[] width;
  private final double[] shrink;
  private final double[] weight;

  Paragraph(String text, List<Atom> atoms, TextStyle style, double measure) {
    this.text = text;
    this.atoms = atoms;
    this.style = style;
    this.measure = measure;
    this.gaps = new Gaps(atoms, style.size());
    int n = atoms.size();
    width = new double[n + 1];
    shrink = new double[n + 1];
    weight = new double[n + 1];
    for (int k = 0; k < n; k++) {
      width[k + 1] = width[k] + atoms.get(k).width() + gaps.natural[k];
      shrink[k + 1] = shrink[k] + gaps.shrink[k];
      weight[k + 1] = weight[k] + gaps.weight[k];
    }
  }

  List<Line> set() {
    int n = atoms.size();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      best[i] = Double.POSITIVE_INFINITY;
      double breakCost = i == n ? 0 : BreakRules.cost(text, atoms, i - 1);
      for (int j = i - 1; j >= 0; j--) {
        LineFit fit = fit(j, i);
        if (fit.slack() + fit.shrink() < -EPSILON && j < i - 1) {
          break;
        }
        double cost = best[j] + breakCost + cost(fit, j, i);
        if (cost < best[i]) {
          best[i] = cost;
          from[i] = j;
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = n; i > 0; i = from[i]) {
      lines.add(place(from[i], i));
    }
    Collections.reverse(lines);
    return lines;
  }

  /** How atoms j to i-1 fill a line, edges trimmed. */
  private LineFit fit(int j, int i) {
    int last = lastVisible(j, i);
    double natural =
        width[last]
            - width[j]
            + atoms.get(last).width()
            - leadTrim(j)
            - atoms.get(last).trimRight();
    double slack = measure - indent(j) - natural;
    LineFit fit = new LineFit(slack, shrink[last] - shrink[j], weight[last] - weight[j], false);
    double hang = hang(last);
    if (hang == 0 || (slack >= 0 && i == atoms.size())) {
      return fit;
    }
    LineFit hung = new LineFit(slack + hang, fit.shrink(), fit.weight(), true);
    return cost(hung, j, i) < cost(fit, j, i) ? hung : fit;
  }

  /** What an atom at the end of a line leaves free when it stands in the margin. */
  private double hang(int k) {
    Atom atom = atoms.get(k);
    boolean may =
        style.hanging() && atom.trimRight() > 0 && MAY_HANG.indexOf(text.charAt(atom.start())) >= 0;
    return may ? atom.width() - atom.trimRight() : 0;
  }

  private double cost(LineFit fit, int j, int i) {
    double cost = 0;
    if (i == atoms.size()) {
      boolean alone = measure - fit.slack() < LONE_WIDTH_EM * style.size() && j > 0;
      cost = alone ? LONE_CHARACTER : 0;
      if (fit.slack() >= 0) {
        return cost;
      }
    }
    double strain =
        fit.slack() >= 0
            ? fit.slack() / (Math.max(fit.weight(), 0.5) * LOOSE * style.size())
            : -fit.slack() / Math.max(fit.shrink(), EPSILON);
    return cost + 1 + 100 * strain * strain + (fit.hung() ? HANGING : 0);
  }

  private Line place(int j, int i) {
    LineFit fit = fit(j, i);
    int last = lastVisible(j, i);
    double stretchBy = 0;
    double shrinkBy = 0;
    double x = indent(j) - leadTrim(j);
    boolean justified = style.align() == Align.JUSTIFY && i < atoms.size();
    if (fit.slack() < 0) {
      shrinkBy = Math.min(1, -fit.slack() / Math.max(fit.shrink(), EPSILON));
    } else if (justified && fit.weight() > 0) {
      stretchBy = fit.slack() / fit.weight();
    } else if (style.align() == Align.CENTER) {
      x += fit.slack() / 2;
    } else if (style.align() == Align.RIGHT) {
      x += fit.slack();
    }
    List<Run> runs = new ArrayList<>(last - j + 1);
    double loosest = 0;
    for (int k = j; k <= last; k++) {
      Atom atom = atoms.get(k);
      boolean space = atom.is(CharClass.SPACE);
      String drawn = space ? " " : text.substring(atom.start(), atom.end());
      runs.add(new Run(atom.start(), atom.end(), drawn, x, atom.width()));
      x += atom.width();
      if (k < last) {
        double gap = gaps.natural[k] + stretchBy * gaps.weight[k] - shrinkBy * gaps.shrink[k];
        if (!space) {
          loosest = Math.max(loosest, gap / style.size());
        }
        x += gap;
      }
    }
    double right = x - atoms.get(last).trimRight();
    return new Line(atoms.get(j).start(), atoms.get(last).end(), runs, right, loosest);
  }

  private double indent(int j) {
    return j == 0 ? style.firstIndentEm() * style.size() : 0;
  }

  private double leadTrim(int j) {
    return atoms.get(j).trimLeft();
  }

  private int lastVisible(int j, int i) {
    int last = i - 1;
    while (last > j && atoms.get(last).is(CharClass.SPACE)) {
      last--;
    }
    return last;
  }

  /**
   * @param slack what is missing to the measure; below 0 what is too much
   * @param shrink what the gaps can give
   * @param weight shares among which slack is spread
   * @param hung whether the last stop stands in the margin
   */
  private record LineFit(double slack, double shrink, double weight, boolean hung) {}
}
