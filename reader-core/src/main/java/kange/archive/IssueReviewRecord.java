package kange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.intake.IssueIdentity;
import kange.model.ArchiveException;
import kange.model.history.Operation;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.review.Review;
import kange.store.Stores;
import kange.store.issue.ReviewStore;

/** The review of an issue in the archive: its rows are what the review says, after every step. */
final class IssueReviewRecord implements ReviewRecord {
  private final Stores stores;
  private final Runnable changed;
  private final long issue;
  private long change;

  /**
   * @param changed told that the index must move on
   * @param change the number of the issue's last change, as far as the reader knows
   */
  IssueReviewRecord(Stores stores, Runnable changed, long issue, long change) {
    this.stores = stores;
    this.changed = changed;
    this.issue = issue;
    this.change = change;
  }

  @Override
  public void add(Review before, Review now, Revision revision, Operation by) {
    ReviewStore.Step step = step(before, now, revision, by);
    change =
        stores
            .reviews()
            .add(
                issue,
                before.filed(),
                IssueParser.VERSION,
                before.habits(),
                revision,
                now.done(),
                step);
    changed.run();
  }

  @Override
  public void undo(Review before, Review now, Revision revision, Operation by) {
    change = stores.reviews().undo(issue, now.done(), step(before, now, revision, by));
    changed.run();
  }

  @Override
  public void redo(Review before, Review now, Revision revision, Operation by) {
    change = stores.reviews().redo(issue, now.done(), revision, step(before, now, revision, by));
    changed.run();
  }

  private ReviewStore.Step step(Review before, Review now, Revision revision, Operation by) {
    Optional<String> identity =
        IssueIdentity.of(now.issue().issue(), stores.lookup().identity(issue));
    Optional<Long> other = identity.flatMap(stores.issues()::withIdentity);
    if (other.isPresent() && other.get() != issue) {
      throw ArchiveException.of(
          ArchiveMessage.IDENTITY_TAKEN, stores.issues().find(other.get()).orElseThrow().label());
    }
    List<Integer> then = before.keys();
    List<Integer> origins = new ArrayList<>();
    now.keys().forEach(key -> origins.add(then.indexOf(key)));
    return new ReviewStore.Step(
        before.issue(),
        now.issue(),
        identity,
        origins,
        change,
        by,
        now.about(revision).or(() -> before.about(revision)).orElse(""));
  }
}
