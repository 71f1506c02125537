package kange.app.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kange.model.issue.Article;
import kange.model.issue.LineRange;

/** Lines of articles, by their numbers. */
final class Lines {
  /** More runs than these are only begun. */
  private static final int TOLD = 6;

  private Lines() {}

  /** The line an article begins with, in reading order. */
  static int first(Article article) {
    return article.lines().getFirst().first();
  }

  /** The line an article ends with, in reading order. */
  static int last(Article article) {
    return article.lines().getLast().last();
  }

  /** As ranges in ascending order, neighbours joined. */
  static List<LineRange> of(Collection<Integer> numbers) {
    return LineRange.of(numbers);
  }

  /** As people write them: 12-15、18. */
  static String words(List<LineRange> lines) {
    String told =
        lines.stream().limit(TOLD).map(LineRange::toString).collect(Collectors.joining("、"));
    return lines.size() > TOLD ? told + "…" : told;
  }
}
