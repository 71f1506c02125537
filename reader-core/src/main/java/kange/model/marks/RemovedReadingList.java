package kange.model.marks;

import java.util.List;

/** A reading list that was deleted, with its articles in order: enough to put it back. */
public record RemovedReadingList(ReadingList list, List<Long> articles) {
  /** Takes copies of the lists. */
  public RemovedReadingList {
    articles = List.copyOf(articles);
  }
}
