package kange.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.history.LogEntry;
import kange.model.history.UndoReport;
import kange.model.issue.ParsedIssue;
import kange.model.review.Revision;
import kange.review.Review;
import kange.store.Stores;
import kange.store.history.HistoryMessage;
import kange.store.issue.ReviewStore;

/** Where librarians put issues right. Thread-safe; not for the UI thread. */
public final class Desk {
  private final ArchiveLock lock;
  private final Stores stores;
  private final Runnable changed;

  /**
   * @param changed told that the index must move on
   */
  Desk(ArchiveLock lock, Stores stores, Runnable changed) {
    this.lock = lock;
    this.stores = stores;
    this.changed = changed;
  }

  /**
   * Puts an issue on the desk, with all that was done to it before.
   *
   * @throws ArchiveException when the issue is gone or its source cannot be read
   */
  public ReviewSession open(long issue) {
    long change = stores.changes().of(issue);
    ParsedIssue now =
        stores
            .issues()
            .parsed(issue)
            .orElseThrow(() -> ArchiveException.of(HistoryMessage.ISSUE_UNKNOWN, issue));
    List<String> lines = SourceLines.of(stores.issues(), issue);
    Optional<ReviewStore.Stored> stored = stores.reviews().find(issue);
    Review review = Review.of(stored.map(ReviewStore.Stored::filed).orElse(now), lines);
    if (stored.isPresent()) {
      for (Revision revision : stored.get().revisions()) {
        review = review.take(revision);
      }
      while (review.done() > stored.get().done()) {
        review = review.undo();
      }
    }
    return new ReviewSession(lock, stores, changed, issue, review, change);
  }

  /** Takes the last step of an issue's corrections back. */
  UndoReport undo(LogEntry step) {
    long issue = step.issue().orElseThrow();
    open(issue).undo();
    return new UndoReport(List.of(step.what()), List.of(), Set.of(issue));
  }

  /** What was done to an issue and holds, oldest first. */
  public List<Revision> corrections(long issue) {
    return stores
        .reviews()
        .find(issue)
        .map(stored -> stored.revisions().subList(0, stored.done()))
        .orElse(List.of());
  }
}
