package kange.check;

import java.util.ArrayList;
import java.util.List;
import kange.index.IndexKeeper;
import kange.intake.ProfiledParser;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.store.Stores;
import kange.store.sql.Maintenance;
import kange.store.sql.StoreException;

/** Runs all checks, from the file up; one that fails does not keep the next from running. */
public final class ArchiveChecker {
  private final List<Check> checks;

  public ArchiveChecker(Stores stores, IndexKeeper index) {
    Maintenance maintenance = new Maintenance(stores.database());
    this.checks =
        List.of(
            new DatabaseFileCheck(maintenance),
            new ReferentialCheck(maintenance),
            new IssueCountsCheck(maintenance),
            new SourceDigestCheck(stores.issues()),
            new ConservationCheck(
                stores.issues(),
                new Reparser(stores.issues(), new ProfiledParser(stores.profiles())),
                index::changed),
            new IndexCheck(stores, index),
            new RetainedMarksCheck(stores.issues()));
  }

  public CheckReport run(boolean repair) {
    List<CheckFinding> findings = new ArrayList<>();
    for (Check check : checks) {
      findings.add(guarded(check, repair));
    }
    return new CheckReport(findings);
  }

  private static CheckFinding guarded(Check check, boolean repair) {
    try {
      return check.run(repair);
    } catch (StoreException e) {
      return check.damaged(e.getMessage());
    } catch (ArchiveException e) {
      return check.damaged(e.getMessage());
    }
  }
}
