package kange.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.history.Operation;
import kange.model.issue.Correction;
import kange.model.issue.ParseWarning;
import kange.model.review.ContentsComparison;
import kange.model.review.Mend;
import kange.model.review.ReviewState;
import kange.model.review.Revision;
import kange.platform.ThisMachine;
import kange.review.InapplicableCorrectionException;
import kange.review.Review;

/**
 * An issue on the desk. Every act is in the database, with the issue as it reads then, before the
 * method that did it returns; so is every step back. Thread-safe; not for the UI thread.
 */
public final class ReviewSession {
  private final ArchiveLock lock;
  private final ReviewRecord record;
  private final String file;
  private Review review;

  /**
   * @param record where it is kept
   */
  ReviewSession(ArchiveLock lock, ReviewRecord record, Review review) {
    this.lock = lock;
    this.record = record;
    this.file = review.issue().source().file();
    this.review = review;
  }

  /** The issue as it reads now. */
  public synchronized ReviewState state() {
    return review.state();
  }

  /** The issue as it would read; empty where the acts speak of what is not there. */
  public synchronized Optional<ReviewState> preview(List<? extends Correction> acts) {
    try {
      return Optional.of(review.take(revision(acts)).state());
    } catch (InapplicableCorrectionException e) {
      return Optional.empty();
    }
  }

  /**
   * Likely answers to a doubt, likeliest first, at most three, each with how the issue would read.
   *
   * @param article the place of the article that is doubted, from 0; any other number for a doubt
   *     about the issue
   */
  public List<Mend> mends(int article, ParseWarning doubt) {
    Review now;
    synchronized (this) {
      now = review;
    }
    return now.mends(article, doubt);
  }

  /** The contents page beside the articles as they read now. */
  public ContentsComparison contents() {
    Review now;
    synchronized (this) {
      now = review;
    }
    return now.contents();
  }

  /**
   * Does what a librarian says, as one step that can be taken back; steps taken back before are
   * gone.
   *
   * @throws ArchiveException when nothing may be written, the acts speak of what is not there, the
   *     issue would be another one that is here, or was changed elsewhere meanwhile; then nothing
   *     changes
   */
  public ReviewState take(List<? extends Correction> acts) {
    lock.refuseUnlessHeld();
    return take(acts, lock.act());
  }

  /** As above, as part of an act. */
  synchronized ReviewState take(List<? extends Correction> acts, Operation by) {
    Revision revision = revision(acts);
    Review next;
    try {
      next = review.take(revision);
    } catch (InapplicableCorrectionException e) {
      throw ArchiveException.of(ArchiveMessage.CORRECTION_INAPPLICABLE);
    }
    record.add(review, next, revision, by);
    return moved(next);
  }

  /** Takes the last step back; nothing happens where there is none. */
  public synchronized ReviewState undo() {
    if (review.done() == 0) {
      return review.state();
    }
    lock.refuseUnlessHeld();
    Review next = review.undo();
    Revision last = review.revisions().get(next.done());
    record.undo(review, next, last, lock.act());
    return moved(next);
  }

  /** Does the step again that was taken back last; nothing happens where there is none. */
  public synchronized ReviewState redo() {
    if (review.done() == review.revisions().size()) {
      return review.state();
    }
    lock.refuseUnlessHeld();
    Review next = review.redo();
    Revision again = review.revisions().get(review.done());
    record.redo(review, next, again, lock.act());
    return moved(next);
  }

  private ReviewState moved(Review next) {
    review = next;
    return review.state();
  }

  private static Revision revision(List<? extends Correction> acts) {
    return new Revision(List.copyOf(acts), Instant.now(), ThisMachine.user());
  }

  /** The name of the file the issue was read from. */
  public String file() {
    return file;
  }
}
