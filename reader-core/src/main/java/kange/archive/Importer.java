package kange.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kange.model.DuplicatePolicy;
import kange.model.ImportOutcome;
import kange.model.ImportReport;
import kange.model.IssueSummary;
import kange.model.Progress;
import kange.store.IssueStore;
import kange.store.NewIssue;
import kange.store.StoreException;

/** Brings files into the archive, one transaction per issue. */
final class Importer {
  private final IssueStore issues;
  private final Runnable changed;

  /**
   * @param changed called after each issue that was written
   */
  Importer(IssueStore issues, Runnable changed) {
    this.issues = issues;
    this.changed = changed;
  }

  /**
   * @param each told what became of a file as soon as that is known
   */
  ImportReport run(
      List<Path> paths, DuplicatePolicy policy, Progress progress, Consumer<ImportOutcome> each) {
    FileCollector.Collected found = FileCollector.collect(paths);
    List<ImportOutcome> outcomes = new ArrayList<>(found.failures());
    outcomes.forEach(each);
    List<Path> files = found.files();
    try (ReadAhead ahead = new ReadAhead(files)) {
      for (int i = 0; i < files.size(); i++) {
        if (progress.cancelled()) {
          return new ImportReport(outcomes, true);
        }
        progress.at(i, files.size(), files.get(i).getFileName().toString());
        ImportOutcome outcome = one(files.get(i), ahead, policy);
        outcomes.add(outcome);
        each.accept(outcome);
      }
    }
    progress.at(files.size(), files.size(), "");
    return new ImportReport(outcomes, false);
  }

  private ImportOutcome one(Path file, ReadAhead ahead, DuplicatePolicy policy) {
    try {
      return write(file, ahead.next(), policy);
    } catch (ArchiveException e) {
      return Outcomes.failed(file, e.getMessage());
    } catch (StoreException e) {
      return Outcomes.failed(file, "“" + file.getFileName() + "”没有导入：" + e.getMessage());
    }
  }

  private ImportOutcome write(Path file, IssueFile read, DuplicatePolicy policy) {
    Optional<String> identity = IssueIdentity.of(read.parsed().issue());
    Optional<Long> sameBytes = issues.withBytes(read.parsed().source().sha256());
    Optional<Long> sameIdentity = identity.flatMap(issues::withIdentity);
    Optional<Long> there = sameBytes.or(() -> sameIdentity);
    NewIssue incoming = new NewIssue(read.parsed(), read.bytes(), identity, Instant.now());
    if (there.isEmpty()) {
      long id = issues.add(incoming);
      changed.run();
      return Outcomes.imported(file, summary(id), false);
    }
    if (policy != DuplicatePolicy.REPLACE) {
      return Outcomes.alreadyThere(
          file, summary(there.get()), sameBytes.isPresent(), policy == DuplicatePolicy.SKIP);
    }
    if (sameIdentity.isPresent() && !sameIdentity.equals(there)) {
      return Outcomes.twoIssues(file, summary(there.get()), summary(sameIdentity.get()));
    }
    issues.replace(there.get(), incoming);
    changed.run();
    return Outcomes.imported(file, summary(there.get()), true);
  }

  private IssueSummary summary(long id) {
    return issues.find(id).orElseThrow(() -> new StoreException("这一期刚刚被删除，请重新导入。"));
  }
}
