package kange.check;

import java.util.List;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.store.Stores;
import kange.store.sql.Maintenance;

/**
 * The checks of what an archive says and counts that need nothing but its database: for one that
 * goes into a backup or comes out of it.
 */
public final class RestoredChecks {
  private RestoredChecks() {}

  /** What is wrong; empty when all is sound. */
  public static List<Message> faults(Stores stores, Progress progress) {
    List<Check> checks =
        List.of(
            new DigestCheck(stores, () -> {}, progress, Operation.by("")),
            new DerivedCheck(stores.derived(), () -> {}, progress),
            new IssueCountsCheck(new Maintenance(stores.database(), progress::cancelled)),
            new SourceDigestCheck(stores, progress));
    return checks.stream()
        .map(check -> check.run(false))
        .filter(found -> found.status() == CheckFinding.Status.DAMAGED)
        .map(CheckFinding::message)
        .toList();
  }

  /** The same report but for the scans: of an archive that was restored without them. */
  public static CheckReport withoutScans(CheckReport report) {
    return new CheckReport(
        report.findings().stream()
            .filter(found -> !found.check().code().equals(CheckMessage.SCANS.code()))
            .toList());
  }
}
