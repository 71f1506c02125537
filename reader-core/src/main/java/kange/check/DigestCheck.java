package kange.check;

import java.util.List;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.repair.ArchiveRepair;
import kange.store.Stores;
import kange.store.digest.DigestFault;
import kange.store.digest.DigestFault.Kind;

/** Is everything that is read just what was written? */
final class DigestCheck implements Check {
  private final Stores stores;
  private final Runnable changed;
  private final Progress progress;
  private final Operation by;

  DigestCheck(Stores stores, Runnable changed, Progress progress, Operation by) {
    this.stores = stores;
    this.changed = changed;
    this.progress = progress;
    this.by = by;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.DIGESTS;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<DigestFault> faults = stores.digests().faults(progress::cancelled);
    if (!stores.digests().complete()) {
      // Another process is just giving an older archive its digests: what has none yet is not
      // damaged.
      faults = faults.stream().filter(f -> f.kind() != Kind.UNKNOWN).toList();
      if (faults.isEmpty()) {
        return sound(CheckMessage.DIGESTS_NOT_YET);
      }
    }
    if (faults.isEmpty()) {
      return sound(CheckMessage.DIGESTS_SOUND);
    }
    if (!repair) {
      return damaged(CheckMessage.DIGESTS_DAMAGED, named(faults)).of(issues(faults));
    }
    new ArchiveRepair(stores, progress).run(faults);
    changed.run();
    List<DigestFault> left = stores.digests().faults(progress::cancelled);
    int mended = Math.max(0, faults.size() - left.size());
    stores.restoration().log(by, mended, left.size());
    // What is lost cannot be compared ever again; what is there and not as it was is told each
    // time.
    stores.digests().forget(left.stream().filter(f -> f.kind() == Kind.GONE).toList());
    return left.isEmpty()
        ? repaired(CheckMessage.DIGESTS_REPAIRED, mended, named(faults)).of(issues(faults))
        : damaged(CheckMessage.DIGESTS_LOST, mended, named(left)).of(issues(left));
  }

  private static List<Long> issues(List<DigestFault> faults) {
    return faults.stream().flatMap(fault -> fault.issue().stream()).toList();
  }

  private List<Message> named(List<DigestFault> faults) {
    return new FaultNames(stores).of(faults);
  }
}
