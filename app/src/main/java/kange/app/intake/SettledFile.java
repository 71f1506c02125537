package kange.app.intake;

import java.util.Optional;
import kange.archive.Archive;
import kange.model.intake.ImportOutcome;

/**
 * What became of a file, with what there is to show of it.
 *
 * @param issue the issue it has become
 * @param known the issue that was there already
 */
record SettledFile(
    ImportOutcome outcome, Optional<ImportedIssue> issue, Optional<KnownIssue> known) {
  /** Looks up in the archive what the outcome speaks of. Not for the UI thread. */
  static SettledFile of(ImportOutcome outcome, Archive archive) {
    if (outcome.issue().isEmpty()) {
      return new SettledFile(outcome, Optional.empty(), Optional.empty());
    }
    long id = outcome.issue().getAsLong();
    return outcome.filed()
        ? new SettledFile(
            outcome,
            archive
                .catalogue()
                .doubts(id)
                .map(doubts -> new ImportedIssue(id, outcome.label().orElse(""), doubts)),
            Optional.empty())
        : new SettledFile(
            outcome,
            Optional.empty(),
            archive.catalogue().issue(id).map(there -> new KnownIssue(there, outcome.duplicate())));
  }
}
