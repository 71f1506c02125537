package kange.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.Progress;
import kange.store.Stores;
import kange.store.digest.DigestFault;

/**
 * Puts right what does not agree with its digest: made anew from the source, and written only where
 * the digest then agrees. What cannot be proved stays as it is, for people to look at.
 */
public final class ArchiveRepair {
  private final Stores stores;
  private final Progress progress;

  public ArchiveRepair(Stores stores, Progress progress) {
    this.stores = stores;
    this.progress = progress;
  }

  /**
   * Mends what can be mended.
   *
   * @param faults as {@code DigestStore.faults} found them
   * @return how many were mended
   */
  public int run(List<DigestFault> faults) {
    long rows = faults.stream().filter(this::ofRow).filter(new RowRepair(stores)::mend).count();
    // A name that is right again puts all articles right that bear it.
    List<DigestFault> left =
        rows == 0 ? faults : stores.digests().faults(progress::cancelled);
    return (int) rows + mendIssues(left);
  }

  private boolean ofRow(DigestFault fault) {
    return !fault.unit().equals(DigestFault.ARTICLE) && !fault.unit().equals(DigestFault.ISSUE);
  }

  private int mendIssues(List<DigestFault> faults) {
    Map<Long, List<DigestFault>> ofIssues = new LinkedHashMap<>();
    List<DigestFault> gone = new ArrayList<>();
    int mended = 0;
    for (DigestFault fault : faults) {
      if (fault.issue().isPresent()) {
        ofIssues.computeIfAbsent(fault.issue().get(), issue -> new ArrayList<>()).add(fault);
      } else if (fault.unit().equals(DigestFault.ARTICLE)) {
        gone.add(fault);
      }
    }
    for (long issue : wherever(ofIssues.keySet(), gone)) {
      progress.refuseWhenCancelled();
      IssueRepair repair = new IssueRepair(stores, issue);
      List<DigestFault> missing = gone.stream().filter(repair::bringBack).toList();
      gone.removeAll(missing);
      mended += missing.size() + repair.mend(ofIssues.getOrDefault(issue, List.of()));
    }
    return mended;
  }

  /** An article that is gone says nothing of its issue: that one of whose articles one is missing. */
  private Set<Long> wherever(Set<Long> damaged, List<DigestFault> gone) {
    Set<Long> issues = new LinkedHashSet<>(damaged);
    if (!gone.isEmpty()) {
      issues.addAll(stores.issues().ids());
    }
    return issues;
  }
}
