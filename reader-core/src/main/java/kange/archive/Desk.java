package kange.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.LogEntry;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;
import kange.model.review.Revision;
import kange.review.Review;
import kange.review.ReviewSource;
import kange.store.Stores;
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
            .orElseThrow(() -> ArchiveException.of(ArchiveMessage.ISSUE_NOT_THERE, issue));
    List<String> lines = SourceLines.of(stores, issue);
    Optional<ReviewStore.Stored> stored = stores.reviews().find(issue);
    Review review =
        stored
            .map(
                s ->
                    Review.of(
                        s.filed(), new ReviewSource(lines, s.habits()), s.revisions(), s.done()))
            .orElseGet(() -> Review.of(now, new ReviewSource(lines, habits(issue))));
    return new ReviewSession(lock, new IssueReviewRecord(stores, changed, issue, change), review);
  }

  /** What is known of an issue's journal: what it was read by, unless that was changed since. */
  private JournalProfile habits(long issue) {
    return stores
        .issues()
        .find(issue)
        .map(summary -> stores.profiles().find(summary.journalLabel()))
        .orElse(JournalProfile.NONE);
  }

  /** Misread words in many issues. */
  public Slips slips() {
    return new Slips(lock, stores, this);
  }

  /** One page of the open doubts: by journal, newest issue first, in the order of its articles. */
  public List<IssueDoubt> doubts(DoubtQuery query, int offset, int limit) {
    return stores.doubts().page(query, offset, limit);
  }

  /** How many doubts are open. */
  public int countDoubts(DoubtQuery query) {
    return stores.doubts().count(query);
  }

  /** How many doubts are open of each kind, most first. */
  public List<DoubtCount> doubtKinds(Optional<String> journal) {
    return stores.doubts().kinds(journal);
  }

  /** How many doubts are open in each journal, most first. */
  public List<DoubtCount> doubtJournals(Optional<String> code) {
    return stores.doubts().journals(code);
  }

  /**
   * Says of doubts that they are none: a step in each issue's review, and one act for the log.
   *
   * @return the act, for {@link ArchiveHistory#undo(String)}
   * @throws ArchiveException when an issue is gone meanwhile; those before it are settled then
   */
  public Operation settle(List<IssueDoubt> doubts, Progress progress) {
    lock.refuseUnlessHeld();
    Operation act = lock.act();
    Map<Long, List<IssueDoubt>> byIssue =
        doubts.stream()
            .collect(
                Collectors.groupingBy(IssueDoubt::issue, LinkedHashMap::new, Collectors.toList()));
    int done = 0;
    for (Map.Entry<Long, List<IssueDoubt>> each : byIssue.entrySet()) {
      if (progress.cancelled()) {
        return act;
      }
      progress.at(done++, byIssue.size(), each.getValue().getFirst().label());
      open(each.getKey()).take(each.getValue().stream().map(IssueDoubt::settlement).toList(), act);
    }
    progress.at(byIssue.size(), byIssue.size(), "");
    return act;
  }

  /** Takes steps of corrections back, each the last one of its issue. */
  UndoReport undo(List<LogEntry> steps) {
    List<Message> undone = new ArrayList<>();
    Set<Long> issues = new LinkedHashSet<>();
    for (LogEntry step : steps) {
      open(step.issue().orElseThrow()).undo();
      undone.add(step.what());
      issues.add(step.issue().orElseThrow());
    }
    return new UndoReport(undone, List.of(), issues);
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
