package kange.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.index.IndexKeeper;
import kange.intake.ProfiledParser;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.scan.ScanFolder;
import kange.store.Stores;
import kange.store.sql.Maintenance;
import kange.store.sql.StoreMessage;

/** Runs all checks, from the file up; one that fails does not keep the next from running. */
public final class ArchiveChecker {
  private static final System.Logger LOG = System.getLogger(ArchiveChecker.class.getName());

  private final List<Check> checks;
  private final Progress progress;

  /**
   * @param progress asked also in the midst of a check whether to stop
   * @param by the act that mends what can be mended, for the log
   */
  public ArchiveChecker(Stores stores, IndexKeeper index, Progress progress, Operation by) {
    this.progress = progress;
    this.checks = checks(stores, index, progress, by);
  }

  static List<Check> checks(Stores stores, IndexKeeper index, Progress progress, Operation by) {
    Maintenance maintenance = new Maintenance(stores.database(), progress::cancelled);
    return List.of(
        new DatabaseFileCheck(maintenance),
        new DigestCheck(stores, index::changed, progress, by),
        new ReferentialCheck(maintenance),
        new IssueCountsCheck(maintenance),
        new DerivedCheck(stores.derived(), index::changed, progress),
        new SourceDigestCheck(stores, progress),
        new ConservationCheck(
            stores,
            new Reparser(stores, new ProfiledParser(stores.profiles()), by),
            index::changed,
            progress),
        new IndexCheck(stores, index, progress),
        new RetainedMarksCheck(stores.issues()),
        new BinCheck(stores.history(), progress),
        new QueueCheck(stores, progress),
        new ScanCheck(stores.scans(), ScanFolder.beside(stores.database().file()), progress));
  }

  /** Cancelled, it throws {@link CancellationException}; what was mended until then stays so. */
  public CheckReport run(boolean repair) {
    List<CheckFinding> findings = new ArrayList<>();
    for (Check check : checks) {
      progress.refuseWhenCancelled();
      progress.at(findings.size(), checks.size(), Message.of(check.name()));
      // In a file whose pages disagree a row that is written may lie in the place of another one:
      // nothing more is mended in it, it is salvaged.
      boolean mend = repair && !wantsSalvage(new CheckReport(findings));
      findings.add(guarded(check, mend));
    }
    progress.at(checks.size(), checks.size(), "");
    return new CheckReport(findings);
  }

  /** What is said of a database that was salvaged before it was checked. */
  public static CheckFinding salvaged(Path kept) {
    return new CheckFinding(
        Message.of(CheckMessage.SALVAGE),
        CheckFinding.Status.REPAIRED,
        Message.of(CheckMessage.SALVAGED, kept));
  }

  /** What is said of a database that will be salvaged. */
  public static CheckFinding toBeSalvaged() {
    return new CheckFinding(
        Message.of(CheckMessage.SALVAGE),
        CheckFinding.Status.DAMAGED,
        Message.of(CheckMessage.SALVAGE_AT_OPENING));
  }

  /** Whether the file itself is damaged and no repair inside of it has helped. */
  public static boolean wantsSalvage(CheckReport report) {
    return report.findings().stream()
        .anyMatch(
            f ->
                f.status() == CheckFinding.Status.DAMAGED
                    && (f.check().equals(Message.of(CheckMessage.DATABASE_FILE))
                        || StoreMessage.isCorrupt(f.message())));
  }

  private static CheckFinding guarded(Check check, boolean repair) {
    try {
      return check.run(repair);
    } catch (ArchiveException e) {
      return check.finding(CheckFinding.Status.DAMAGED, e.message());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // What is damaged may be anything, and break whatever reads it: the other checks go on.
      LOG.log(System.Logger.Level.DEBUG, "a check met what it cannot read", e);
      return check.damaged(CheckMessage.UNREADABLE);
    }
  }
}
