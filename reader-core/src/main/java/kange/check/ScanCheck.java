package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.message.TitleMessage;
import kange.scan.ScanFolder;
import kange.store.scan.ScanStore;

/**
 * Are the scans that issues have there, byte for byte as they were attached? What is missing is
 * named; attaching the same file again mends it.
 */
final class ScanCheck implements Check {
  private final ScanStore scans;
  private final ScanFolder folder;
  private final Progress progress;

  ScanCheck(ScanStore scans, ScanFolder folder, Progress progress) {
    this.scans = scans;
    this.folder = folder;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.SCANS;
  }

  @Override
  public CheckFinding run(boolean repair) {
    progress.refuseWhenCancelled();
    List<ScanStore.Kept> all = scans.kept();
    List<Long> issues = new ArrayList<>();
    Set<String> owners = new TreeSet<>();
    int broken = 0;
    for (ScanStore.Kept scan : all) {
      progress.refuseWhenCancelled();
      if (!folder.sound(scan.name(), scan.sha256(), progress::cancelled)) {
        owners.add(scan.owner());
        scan.issue().ifPresent(issues::add);
        broken++;
      }
    }
    if (broken > 0) {
      return damaged(CheckMessage.SCANS_DAMAGED, broken, TitleMessage.some(List.copyOf(owners)))
          .of(issues);
    }
    return all.isEmpty()
        ? sound(CheckMessage.SCANS_NONE)
        : sound(CheckMessage.SCANS_SOUND, all.size());
  }
}
