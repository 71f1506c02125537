package kange.app.review;

import java.util.Collection;
import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.LineRange;

/** Lines of articles, by their numbers. */
final class Lines {
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
}
