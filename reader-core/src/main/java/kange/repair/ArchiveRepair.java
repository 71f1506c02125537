package kange.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.Progress;
import kange.model.issue.Article;
import kange.store.Stores;
import kange.store.digest.DigestFault;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Maintenance;

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
   */
  public void run(List<DigestFault> faults) {
    stores.restoration().standInForLostSources();
    // One turned bit needs no source; reading all of them for the names they print is dear.
    RowRepair rows = new RowRepair(stores);
    TakenTextRepair texts = new TakenTextRepair(stores);
    List<DigestFault> rest =
        faults.stream()
            .filter(this::ofRow)
            .filter(fault -> !rows.mend(fault) && !texts.mend(fault))
            .toList();
    mendNames(rest);
    // A name that is right again puts all articles right that bear it.
    List<DigestFault> left = stores.digests().faults(progress::cancelled);
    if (left.stream().noneMatch(f -> f.kind() == Kind.GONE && !ofRow(f))) {
      // Everything is here that anything was ever to hang on: what hangs on nothing is debris.
      new Maintenance(stores.database(), progress::cancelled).removeDebris();
    }
    mendIssues(left);
    stores.digests().forget(left.stream().filter(this::isTwice).toList());
  }

  private void mendNames(List<DigestFault> faults) {
    List<DigestFault> names = faults.stream().filter(NameRepair::isAbout).toList();
    if (!names.isEmpty()) {
      List<Article> articles = new ArrayList<>();
      for (long issue : stores.issues().ids()) {
        progress.refuseWhenCancelled();
        new Readings(stores).of(issue).forEach(reading -> articles.addAll(reading.articles()));
      }
      NameRepair repair = new NameRepair(stores, articles);
      names.forEach(repair::mend);
    }
  }

  /**
   * Whether what is gone is here, under the key that its digest's row had before it was damaged.
   */
  private boolean isTwice(DigestFault fault) {
    return fault.kind() == Kind.GONE
        && stores
            .digests()
            .written(fault.unit(), fault.key())
            .filter(digest -> stores.digests().count(digest) > 1)
            .isPresent();
  }

  private boolean ofRow(DigestFault fault) {
    return !fault.unit().equals(DigestFault.ARTICLE) && !fault.unit().equals(DigestFault.ISSUE);
  }

  private void mendIssues(List<DigestFault> faults) {
    Map<Long, List<DigestFault>> ofIssues = new LinkedHashMap<>();
    List<DigestFault> gone = new ArrayList<>();
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
      gone.removeIf(repair::bringBack);
      repair.mend(ofIssues.getOrDefault(issue, List.of()));
    }
  }

  /**
   * An article that is gone says nothing of its issue: that one of whose articles one is missing.
   */
  private Set<Long> wherever(Set<Long> damaged, List<DigestFault> gone) {
    Set<Long> issues = new LinkedHashSet<>(damaged);
    if (!gone.isEmpty()) {
      issues.addAll(stores.issues().ids());
    }
    return issues;
  }
}
