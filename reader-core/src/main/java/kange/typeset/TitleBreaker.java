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

  /** Breaks titles into lines that a breaker then sets. */
  public TitleBreaker(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** The title's lines, none wider than {@code measure} unless a single word is. */
  public List<String> lines(String title, TextStyle style, double measure) {
    return pieces(title, style, measure).stream()
        .map(piece -> title.substring(piece.start(), piece.end()).replaceAll("\\s+", " "))
        .toList();
  }

  /**
   * The title's lines as they are to be drawn, each aligned in the column by the style.
   *
   * @param measure no line is wider, unless a single word is
   * @param column width of the column the lines stand in, at least the measure
   */
  public List<Line> set(String title, TextStyle style, double measure, double column) {
    List<Line> lines = new ArrayList<>();
    for (Piece piece : pieces(title, style, measure)) {
      String text = title.substring(piece.start(), piece.end());
      breaker.lines(text, style, column).forEach(line -> lines.add(line.shifted(piece.start())));
    }
    return lines;
  }

  private List<Piece> pieces(String title, TextStyle style, double measure) {
    String text = title.stripTrailing();
    int first = text.length() - text.stripLeading().length();
    if (first == text.length()) {
      return List.of();
    }
    double natural = breaker.width(text, style);
    List<Piece> best = List.of(new Piece(first, text.length()));
    if (natural <= measure && spaces(text.strip()) * KEPT_SPACE <= MORE_LINES) {
      return best;
    }
    Parts parts = new Parts(text, cuts(text, first), style, measure);
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
    List<Piece> lines = new ArrayList<>();
    int i = n - 1;
    for (int line = count; line > 0 && cost[count][n - 1] < Double.POSITIVE_INFINITY; line--) {
      lines.addFirst(parts.piece(from[line][i], i));
      i = from[line][i];
    }
    return new Division(lines, cost[count][n - 1]);
  }

  /** Everywhere the title may be cut, its two ends included. */
  private static List<Cut> cuts(String text, int first) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(text);
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(first, 0));
    for (int at = first + 1; at < text.length(); at++) {
      if (Character.isLowSurrogate(text.charAt(at)) || Character.isWhitespace(text.charAt(at))) {
        continue;
      }
      CharClass before = CharClass.of(text.codePointBefore(at));
      CharClass after = CharClass.of(text.codePointAt(at));
      boolean forbidden =
          before == CharClass.OPEN
              || after == CharClass.CLOSE
              || after == CharClass.MIDDLE
              || CharClass.extendsCluster(text.codePointAt(at))
              || (before == CharClass.WORD && after == CharClass.WORD)
              || (before == CharClass.DASH && after == CharClass.DASH);
      if (forbidden) {
        continue;
      }
      // The full space, too: it stands between names in a by-line.
      if (Character.isWhitespace(text.charAt(at - 1))) {
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

  private record Division(List<Piece> lines, double cost) {}

  /** A stretch of the title without white at its ends, in UTF-16 units. */
  private record Piece(int start, int end) {}

  /** White between words; several blanks are one. */
  private static int spaces(String text) {
    int spaces = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean blank = isBlank(text.charAt(at));
      spaces += blank && (at == 0 || !isBlank(text.charAt(at - 1))) ? 1 : 0;
    }
    return spaces;
  }

  private static boolean isBlank(char c) {
    return c != '\u3000' && Character.isWhitespace(c);
  }

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

    Piece piece(int from, int to) {
      int start = cuts.get(from).at();
      int end = cuts.get(to).at();
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      return new Piece(start, end);
    }

    private String text(int from, int to) {
      Piece piece = piece(from, to);
      return text.substring(piece.start(), piece.end());
    }

    /**
     * What it costs to make a line of the piece: uneven length, spaces kept, the cut at its end.
     */
    double cost(int from, int to, double ideal) {
      if (widths[from][to] > measure) {
        return Double.POSITIVE_INFINITY;
      }
      double uneven = (widths[from][to] - ideal) / size;
      return uneven * uneven + KEPT_SPACE * spaces(text(from, to)) + cuts.get(to).cost();
    }
  }
}
