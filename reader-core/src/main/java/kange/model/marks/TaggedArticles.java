package kange.model.marks;

import java.util.List;

/** Articles that were given a tag, or lost it: enough to take that back. */
public record TaggedArticles(String tag, List<Long> articles) {
  /** Takes copies of the lists. */
  public TaggedArticles {
    articles = List.copyOf(articles);
  }
}
