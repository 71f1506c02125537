package kange.export.layout;

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
    List<Cut> cuts = cuts(text);
    List<String> best = List.of(text);
    double bestCost = Double.POSITIVE_INFINITY;
    double natural = breaker.width(text, style);
    for (int count = 1; count <= MOST_LINES; count++) {
      if (natural > measure * count) {
        continue;
      }
      Division division = divide(text, cuts, count, natural / count, style, measure);
      double cost = division.cost() + MORE_LINES * count;
      if (cost < bestCost) {
        bestCost = cost;
        best = division.lines();
      }
    }
    return best;
  }

  private Division divide(
      String text, List<Cut> cuts, int count, double ideal, TextStyle style, double measure) {
    int n = cuts.size();
    double[][] cost = new double[count + 1][n];
    int[][] from = new int[count + 1][n];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int i = 1; i < n; i++) {
        for (int j = i - 1; j >= 0; j--) {
          if (cost[line - 1][j] == Double.POSITIVE_INFINITY) {
            continue;
          }
          String part = text.substring(cuts.get(j).at(), cuts.get(i).at()).strip();
          double width = breaker.width(part, style);
          if (width > measure) {
            break;
          }
          double uneven = (width - ideal) / style.size();
          double kept = KEPT_SPACE * part.chars().filter(c -> c == ' ').count();
          double total = cost[line - 1][j] + uneven * uneven + kept + cuts.get(i).cost();
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
      int j = from[line][i];
      lines.addFirst(text.substring(cuts.get(j).at(), cuts.get(i).at()).strip());
      i = j;
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
      if (Character.isLowSurrogate(text.charAt(at)) || text.charAt(at) == ' ') {
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
      if (before == CharClass.SPACE) {
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
}
