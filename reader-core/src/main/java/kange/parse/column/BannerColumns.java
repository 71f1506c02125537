package kange.parse.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * Columns of an issue whose contents page names none: labels that stand over the first article of
 * each (【党建聚焦】), all marked alike.
 */
public final class BannerColumns {
  /** A label stands at most so many lines above the title. */
  private static final int REACH = 2;

  private static final int LONGEST = 14;
  private static final int FEWEST = 2;

  /** Articles before the first label: what editors and guests say first. */
  private static final int MOST_BEFORE = 2;

  /** No column of a journal has so many articles, on average. */
  private static final int MOST_ARTICLES = 8;

  /** Stands for the mark of labels without one. */
  private static final String LABEL = "";

  private BannerColumns() {}

  /**
   * A column named over an article.
   *
   * @param line index of the label's line
   * @param start index of the article's first title line
   */
  public record Banner(String column, int line, int start) {}

  /**
   * The labels, in order; an article without one belongs to the column before it. Empty where fewer
   * than two different labels of one kind stand over articles and a librarian names none.
   *
   * @param starts indices of the articles' first title lines, rising
   * @param labels lines that were taken for labels, marked or not
   */
  public static List<Banner> find(List<TextLine> lines, List<Integer> starts, IntPredicate labels) {
    Map<String, List<Banner>> byMark = new LinkedHashMap<>();
    Map<String, Integer> uses = uses(lines);
    Set<Integer> titles = Set.copyOf(starts);
    for (int start : starts) {
      for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
        List<String> marks = marks(lines.get(i), labels.test(i));
        if (!marks.isEmpty() && !titles.contains(i) && isName(lines.get(i))) {
          Banner banner = new Banner(ColumnName.of(lines.get(i).text()), i, start);
          marks.forEach(m -> byMark.computeIfAbsent(m, x -> new ArrayList<>()).add(banner));
          break;
        }
      }
    }
    List<Banner> inferred = inferred(byMark, uses, starts);
    return known(lines, titles, starts, inferred);
  }

  /** Those that a librarian names stand for themselves, also where one alone is found. */
  private static List<Banner> known(
      List<TextLine> lines, Set<Integer> titles, List<Integer> starts, List<Banner> inferred) {
    Map<Integer, Banner> banners = new TreeMap<>();
    inferred.forEach(banner -> banners.put(banner.start(), banner));
    for (int start : starts) {
      for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
        if (lines.get(i).known().contains(LineHint.COLUMN) && !titles.contains(i)) {
          banners.put(start, new Banner(ColumnName.of(lines.get(i).text()), i, start));
          break;
        }
      }
    }
    return List.copyOf(banners.values());
  }

  private static List<Banner> inferred(
      Map<String, List<Banner>> byMark, Map<String, Integer> uses, List<Integer> starts) {
    return byMark.entrySet().stream()
        .filter(b -> 2 * b.getValue().size() >= uses.getOrDefault(b.getKey(), 0))
        .map(Map.Entry::getValue)
        .filter(b -> covers(b, starts))
        .filter(
            b -> b.stream().map(x -> TitleSimilarity.key(x.column())).distinct().count() >= FEWEST)
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(List.of());
  }

  /** All but a foreword or two stand below the first label, and none has very many to name. */
  private static boolean covers(List<Banner> banners, List<Integer> starts) {
    int first = banners.getFirst().start();
    long before = starts.stream().filter(s -> s < first).count();
    return before <= Math.max(MOST_BEFORE, starts.size() / (double) MOST_ARTICLES)
        && starts.size() <= MOST_ARTICLES * banners.size();
  }

  /** Names of people and what names none stand over titles, too. */
  private static boolean isName(TextLine line) {
    String text = line.text();
    String name = ColumnName.of(text);
    boolean bracketed = ColumnName.isBracketed(text);
    boolean called = JournalPhrases.isColumnName(name);
    // 【海上来信】 reads as a letter of somebody's, too.
    boolean signed = BylineReader.isSigned(line) && !(bracketed && called);
    return !ColumnName.isNone(text)
        && !signed
        && (bracketed || called || !BylineReader.looksLikeNames(text));
  }

  /** How often each mark is used: one that stands more often elsewhere marks the items of lists. */
  private static Map<String, Integer> uses(List<TextLine> lines) {
    Map<String, Integer> uses = new HashMap<>();
    lines.forEach(line -> labelMark(line).ifPresent(mark -> uses.merge(mark, 1, Integer::sum)));
    return uses;
  }

  /**
   * Taken for a label or marked as one, or both: of labels set alike some may have been taken for
   * something else.
   */
  private static List<String> marks(TextLine line, boolean label) {
    List<String> marks = new ArrayList<>(label ? List.of(LABEL) : List.of());
    labelMark(line).ifPresent(marks::add);
    return marks;
  }

  /** How a short line is marked as a label; headings and bold alone are no labels. */
  private static Optional<String> labelMark(TextLine line) {
    String mark = ColumnName.mark(line);
    boolean label = line.chars() >= 2 && line.chars() <= LONGEST && !mark.isEmpty();
    return label && !mark.equals("#") && !mark.equals("**") ? Optional.of(mark) : Optional.empty();
  }
}
