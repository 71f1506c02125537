package kange.model.intake;

import java.util.List;
import kange.model.history.Operation;

/**
 * What became of an import.
 *
 * @param outcomes one per file, in the order worked on
 * @param cancelled true when it was stopped before the last file
 * @param operation what all of it bears in the log, to be undone together
 */
public record ImportReport(List<ImportOutcome> outcomes, boolean cancelled, Operation operation) {
  /** Takes copies of the lists. */
  public ImportReport {
    outcomes = List.copyOf(outcomes);
  }

  /** How many files ended so. */
  public long count(ImportOutcome.Status status) {
    return outcomes.stream().filter(o -> o.status() == status).count();
  }
}
