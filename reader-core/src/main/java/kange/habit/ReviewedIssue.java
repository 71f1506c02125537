package kange.habit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.Correction;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/**
 * An issue in which something was put right.
 *
 * @param lines the physical lines of its source
 * @param filed as the parser read it
 * @param now as it reads with what was put right
 * @param acts what was done and holds, oldest first
 */
public record ReviewedIssue(
    List<String> lines, ParsedIssue filed, ParsedIssue now, List<Correction> acts) {
  /** Takes copies of the lists. */
  public ReviewedIssue {
    lines = List.copyOf(lines);
    acts = List.copyOf(acts);
  }

  /** The acts of one kind. */
  <C extends Correction> Stream<C> acts(Class<C> kind) {
    return acts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** A physical line as it is printed, without the spaces around it; empty where there is none. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  /** Lines as they are printed, blank ones left out. */
  Stream<String> lines(List<LineRange> ranges) {
    return ranges.stream()
        .flatMap(range -> range.numbers().mapToObj(this::line))
        .filter(text -> !text.isEmpty());
  }

  /** The article that has a line now. */
  Optional<Article> articleAt(int line) {
    return now.articles().stream()
        .filter(article -> article.lines().stream().anyMatch(range -> range.contains(line)))
        .findFirst();
  }
}
