package kange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.model.CheckFinding;
import kange.model.CheckReport;
import kange.model.Progress;
import kange.store.Maintenance;
import kange.store.StoreException;

/** Runs all checks, from the file up; one that fails does not keep the next from running. */
final class Checker {
  private final List<Check> checks;

  Checker(Stores stores, IndexKeeper index) {
    Maintenance maintenance = new Maintenance(stores.database());
    this.checks =
        List.of(
            new StructureCheck(maintenance),
            new ReferenceCheck(maintenance),
            new CountCheck(maintenance),
            new SourceCheck(stores.issues()),
            new ConservationCheck(
                stores.issues(), new Rereading(stores.issues(), stores.profiles()), index::changed),
            new IndexCheck(stores, index),
            new SignCheck(stores.issues()));
  }

  /** Cancelled, it throws {@link CancellationException}; what was mended until then stays so. */
  CheckReport run(boolean repair, Progress progress) {
    List<CheckFinding> findings = new ArrayList<>();
    for (Check check : checks) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      progress.at(findings.size(), checks.size(), check.name());
      findings.add(guarded(check, repair));
    }
    progress.at(checks.size(), checks.size(), "");
    return new CheckReport(findings);
  }

  private static CheckFinding guarded(Check check, boolean repair) {
    try {
      return check.run(repair);
    } catch (StoreException | ArchiveException e) {
      return check.damaged(e.getMessage());
    }
  }
}
