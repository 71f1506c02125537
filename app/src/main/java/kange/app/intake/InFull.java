package kange.app.intake;

import java.util.Optional;
import java.util.OptionalLong;
import kange.archive.Archive;
import kange.model.issue.IssueDoubts;
import kange.model.issue.ParsedIssue;
import kange.model.queue.QueueState;

/**
 * A file with all there is to show of it; of one file at a time, for it holds a whole issue.
 *
 * @param read the issue as it reads now, where it waits to be filed
 * @param filed the issue it has become
 * @param known the issue that is there already
 */
record InFull(
    IntakeFile file,
    Optional<ParsedIssue> read,
    Optional<ImportedIssue> filed,
    Optional<KnownIssue> known) {
  /** What is known of it without asking. */
  static InFull of(IntakeFile file) {
    return new InFull(file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Looks up what there is. Not for the UI thread. */
  static InFull of(IntakeFile file, Archive archive) {
    OptionalLong issue = file.queued().issue();
    QueueState state = file.queued().state();
    if (state == QueueState.READ || state == QueueState.NO_ISSUE) {
      return new InFull(file, archive.queue().issue(file.id()), Optional.empty(), Optional.empty());
    }
    if (state == QueueState.KNOWN && issue.isPresent()) {
      return new InFull(
          file,
          Optional.empty(),
          Optional.empty(),
          archive
              .catalogue()
              .issue(issue.getAsLong())
              .map(there -> new KnownIssue(there, archive.queue().compare(file.id()))));
    }
    if (state.done() && issue.isPresent()) {
      long id = issue.getAsLong();
      Optional<IssueDoubts> doubts = archive.catalogue().doubts(id);
      return new InFull(
          file, Optional.empty(), doubts.map(d -> new ImportedIssue(id, d)), Optional.empty());
    }
    return of(file);
  }
}
