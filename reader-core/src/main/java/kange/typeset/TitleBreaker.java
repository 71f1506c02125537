package kange.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a title into lines of about one length: at its own spaces first, then after marks, then
 * between words, never against 避头尾. Stateless and thread-safe as its line breaker is.
 */
public final class TitleBreaker {
  private static final double KEPT_SPACE = 30;
  private static final double AT_MARK = 15;
  private static final double AT_WORD = 40;
  private static final double IN_WORD = 400;
  private static final double MORE_LINES = 60;
  private static final int MOST_LINES = 5;

  private final LineBreaker breaker;

  public TitleBreaker(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** The title's lines, none wider than {@code measure} unless a single word is. */
  public List<String> lines(String title, TextStyle style, double measure) {
    String text = title.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return List.of();
    }
    double natural = breaker.width(text, style);
    Parts parts = new Parts(text, cuts(text), style, measure);
    List<String> best = List.of(text);
    double bestCost = Double.POSITIVE_INFINITY;
    for (int count = 1; count <= MOST_LINES; count++) {
      if (natural <= measure * count) {
        Division division = divide(parts, count, natural / count);
        double cost = division.cost() + MORE_LINES * count;
        if (cost < bestCost) {
          bestCost = cost;
          best = division.lines();
        }
      }
    }
    return best;
  }

  /** The best way to cut a title into so many lines; an infinite cost when there is none. */
  private static Division divide(Parts parts, int count, double ideal) {
    int n = parts.count();
    double[][] cost = new double[count + 1][n];
    int[][] from = new int[count + 1][n];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int i = 1; i < n; i++) {
        for (int j = i - 1; j >= 0; j--) {
          double total = cost[line - 1][j] + parts.cost(j, i, ideal);
          if (total < cost[line][i]) {
            cost[line][i] = total;
            from[line][i] = j;
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    int i = n - 1;
    for (int line = count; line > 0 && cost[count][n - 1] < Double.POSITIVE_INFINITY; line--) {
      lines.addFirst(parts.text(from[line][i], i));
      i = from[line][i];
    }
    return new Division(lines, cost[count][n - 1]);
  }

  /** Everywhere the title may be cut, its two ends included. */
  private static List<Cut> cuts(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(text);
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(0, 0));
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLowSurrogate(text.charAt(at))
          || text.charAt(at) == ' '
          || text.charAt(at) == '\u3000') {
        continue;
      }
      CharClass before = CharClass.of(text.codePointBefore(at));
      CharClass after = CharClass.of(text.codePointAt(at));
      boolean forbidden =
          before == CharClass.OPEN
              || after == CharClass.CLOSE
              || after == CharClass.MIDDLE
              || CharClass.extendsCluster(text.codePointAt(at))
              || before == CharClass.WORD && after == CharClass.WORD
              || before == CharClass.DASH && after == CharClass.DASH;
      if (forbidden) {
        continue;
      }
      // The full space stands between names in a by-line.
      if (before == CharClass.SPACE || text.charAt(at - 1) == '\u3000') {
        cuts.add(new Cut(at, 0));
      } else if (before == CharClass.CLOSE || after == CharClass.OPEN) {
        cuts.add(new Cut(at, AT_MARK));
      } else {
        cuts.add(new Cut(at, words.isBoundary(at) ? AT_WORD : IN_WORD));
      }
    }
    cuts.add(new Cut(text.length(), 0));
    return cuts;
  }

  private record Cut(int at, double cost) {}

  private record Division(List<String> lines, double cost) {}

  /** The pieces between any two cuts of a title, each measured once. */
  private final class Parts {
    private final String text;
    private final List<Cut> cuts;
    private final double size;
    private final double measure;
    private final double[][] widths;

    Parts(String text, List<Cut> cuts, TextStyle style, double measure) {
      this.text = text;
      this.cuts = cuts;
      this.size = style.size();
      this.measure = measure;
      this.widths = new double[cuts.size()][cuts.size()];
      for (int i = 0; i < cuts.size(); i++) {
        for (int j = i - 1; j >= 0; j--) {
          // Once a piece is too wide, longer ones are too.
          boolean tooWide = j + 1 < i && widths[j + 1][i] > measure;
          widths[j][i] = tooWide ? Double.POSITIVE_INFINITY : breaker.width(text(j, i), style);
        }
      }
    }

    int count() {
      return cuts.size();
    }

    String text(int from, int to) {
      return text.substring(cuts.get(from).at(), cuts.get(to).at()).strip();
    }

    /**
     * What it costs to make a line of the piece: uneven length, spaces kept, the cut at its end.
     */
    double cost(int from, int to, double ideal) {
      if (widths[from][to] > measure) {
        return Double.POSITIVE_INFINITY;
      }
      double uneven = (widths[from][to] - ideal) / size;
      long spaces = text(from, to).chars().filter(c -> c == ' ').count();
      return uneven * uneven + KEPT_SPACE * spaces + cuts.get(to).cost();
    }
  }
}
