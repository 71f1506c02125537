package kange.habit;

import java.util.HashMap;
import java.util.Map;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/** Which article of an issue has a line. Immutable. */
final class Owners {
  private final Map<Integer, Integer> articles;

  private Owners(Map<Integer, Integer> articles) {
    this.articles = articles;
  }

  static Owners of(ParsedIssue issue) {
    Map<Integer, Integer> articles = new HashMap<>();
    for (int place = 0; place < issue.articles().size(); place++) {
      for (LineRange range : issue.articles().get(place).lines()) {
        int owner = place;
        range.numbers().forEach(line -> articles.put(line, owner));
      }
    }
    return new Owners(articles);
  }

  /** Whether an article has the line. */
  boolean owned(int line) {
    return articles.containsKey(line);
  }

  /** Whether one article has both lines. */
  boolean together(int line, int other) {
    return owned(line)
        && owned(other)
        && articles.getOrDefault(line, 0).equals(articles.getOrDefault(other, 0));
  }
}
