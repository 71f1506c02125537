package kange.app.intake;

import java.util.Optional;
import kange.archive.Archive;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;

/** Looks up what there is to say about an issue just imported. Not for the UI thread. */
final class ImportedIssues {
  private final Archive archive;

  ImportedIssues(Archive archive) {
    this.archive = archive;
  }

  Optional<ImportedIssue> of(ImportOutcome outcome) {
    boolean written = outcome.status() == Status.IMPORTED || outcome.status() == Status.REPLACED;
    return written && outcome.issue().isPresent()
        ? read(outcome.issue().getAsLong(), outcome.label().orElse(""))
        : Optional.empty();
  }

  private Optional<ImportedIssue> read(long id, String label) {
    return archive.catalogue().doubts(id).map(doubts -> new ImportedIssue(id, label, doubts));
  }
}
