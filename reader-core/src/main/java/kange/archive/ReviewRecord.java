package kange.archive;

import kange.model.history.Operation;
import kange.model.review.Revision;
import kange.review.Review;

/**
 * Where a review is kept: with an issue of the archive, whose rows follow every step, or with a
 * file in the queue. Each step is in the database, whole, before the method that wrote it returns.
 */
interface ReviewRecord {
  /**
   * Writes a revision behind those that hold.
   *
   * @throws kange.model.ArchiveException when what is reviewed was changed elsewhere meanwhile, or
   *     would be another issue that is here; then nothing is written
   */
  void add(Review before, Review now, Revision revision, Operation by);

  /** Takes the last revision back; as above. */
  void undo(Review before, Review now, Revision revision, Operation by);

  /** Does the revision again that was taken back last; as above. */
  void redo(Review before, Review now, Revision revision, Operation by);
}
