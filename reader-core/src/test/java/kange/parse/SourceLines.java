package kange.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/** The physical lines of a file with their weights, and who in a parse has them. */
public final class SourceLines {
  private final List<String> rows;
  private final int[] weights;
  private final int live;

  /** Weighs the lines. */
  public SourceLines(List<String> rows) {
    this.rows = rows;
    weights = rows.stream().mapToInt(ScoreText::weight).toArray();
    live = (int) java.util.Arrays.stream(weights).filter(w -> w > 0).count();
  }

  String row(int number) {
    return rows.get(number - 1);
  }

  int count() {
    return rows.size();
  }

  /** Number of lines that are not blank. */
  int live() {
    return live;
  }

  boolean isLive(int number) {
    return number >= 1 && number <= weights.length && weights[number - 1] > 0;
  }

  int size(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(n -> weights[n - 1]).sum();
  }

  /** The numbers of ranges, in their order. */
  public static List<Integer> expand(List<LineRange> ranges) {
    List<Integer> numbers = new ArrayList<>();
    for (LineRange range : ranges) {
      for (int n = range.first(); n <= range.last(); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  /** The lines of ranges that are not blank, in the order of the ranges. */
  Set<Integer> living(List<LineRange> ranges) {
    Set<Integer> numbers = new LinkedHashSet<>(expand(ranges));
    numbers.removeIf(n -> !isLive(n));
    return numbers;
  }

  /** The lines that are not in exactly one article or leftover; blank lines are nobody's care. */
  public List<Integer> unaccounted(ParsedIssue parse) {
    int[] seen = new int[weights.length];
    for (Article article : parse.articles()) {
      count(article.lines(), seen);
    }
    for (Leftover other : parse.other()) {
      count(other.lines(), seen);
    }
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (weights[i] > 0 && seen[i] != 1) {
        wrong.add(i + 1);
      }
    }
    return wrong;
  }

  private static void count(List<LineRange> ranges, int[] seen) {
    for (LineRange range : ranges) {
      for (int n = range.first(); n <= range.last(); n++) {
        seen[n - 1]++;
      }
    }
  }
}
