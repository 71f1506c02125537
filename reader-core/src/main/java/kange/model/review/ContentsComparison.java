package kange.model.review;

import java.util.List;

/**
 * The contents page of an issue beside its articles.
 *
 * @param entries in printed order; none where the issue has no contents page
 * @param unlisted the places of articles that it does not list, from 0, rising
 */
public record ContentsComparison(List<ListedArticle> entries, List<Integer> unlisted) {
  /** Takes copies of the lists. */
  public ContentsComparison {
    entries = List.copyOf(entries);
    unlisted = List.copyOf(unlisted);
  }

  /** How many entries became no article. */
  public long missing() {
    return entries.stream().filter(entry -> entry.article().isEmpty()).count();
  }
}
