package kange.archive;

import kange.intake.QueueKeeper;
import kange.model.history.Operation;
import kange.model.review.Revision;
import kange.review.Review;
import kange.store.Stores;

/**
 * The review of a file in the queue. Nothing of it is in the log before the file is in the archive;
 * then its steps are those of the issue.
 */
final class QueueReviewRecord implements ReviewRecord {
  private final QueueKeeper keeper;
  private final long file;

  QueueReviewRecord(Stores stores, long file) {
    this.keeper = new QueueKeeper(stores);
    this.file = file;
  }

  @Override
  public void add(Review before, Review now, Revision revision, Operation by) {
    keeper.revise(file, before, now, revision);
  }

  @Override
  public void undo(Review before, Review now, Revision revision, Operation by) {
    keeper.step(file, before, now);
  }

  @Override
  public void redo(Review before, Review now, Revision revision, Operation by) {
    keeper.step(file, before, now);
  }
}
