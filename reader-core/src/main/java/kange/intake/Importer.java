package kange.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.issue.ParsedIssue;
import kange.store.issue.IssueStore;
import kange.store.issue.NewIssue;
import kange.store.issue.Replacement;
import kange.store.sql.StoreMessage;

/** Brings files into the archive, one transaction per issue. */
public final class Importer {
  private final IssueStore issues;
  private final ProfiledParser reading;
  private final Runnable changed;
  private final Operation by;

  /**
   * @param changed called after each issue that was written
   * @param by the act that all of it is, for the log
   */
  public Importer(IssueStore issues, ProfiledParser reading, Runnable changed, Operation by) {
    this.issues = issues;
    this.reading = reading;
    this.changed = changed;
    this.by = by;
  }

  /**
   * Imports files, and those in folders, one after the other.
   *
   * @param each told what became of a file as soon as that is known
   */
  public ImportReport run(
      List<Path> paths, DuplicatePolicy policy, Progress progress, Consumer<ImportOutcome> each) {
    FileCollector.Collected found = FileCollector.collect(paths);
    List<ImportOutcome> outcomes = new ArrayList<>(found.failures());
    outcomes.forEach(each);
    List<Path> files = found.files();
    try (ReadAhead<Prepared> ahead = new ReadAhead<>(files, file -> prepare(file, policy))) {
      for (int i = 0; i < files.size(); i++) {
        if (progress.cancelled()) {
          return new ImportReport(outcomes, true, by);
        }
        progress.at(i, files.size(), files.get(i).getFileName().toString());
        ImportOutcome outcome = one(files.get(i), ahead, policy);
        outcomes.add(outcome);
        each.accept(outcome);
      }
    }
    progress.at(files.size(), files.size(), "");
    return new ImportReport(outcomes, false, by);
  }

  /** A file read and, unless its bytes are there already and stay there, parsed. */
  private record Prepared(IssueFile file, Optional<ParsedIssue> parsed) {}

  private Prepared prepare(Path path, DuplicatePolicy policy) {
    IssueFile file = IssueFile.read(path);
    boolean stays =
        policy != DuplicatePolicy.REPLACE && issues.withBytes(file.sha256()).isPresent();
    return new Prepared(file, stays ? Optional.empty() : Optional.of(reading.read(file)));
  }

  private ImportOutcome one(Path file, ReadAhead<Prepared> ahead, DuplicatePolicy policy) {
    try {
      return write(file, ahead.next(), policy);
    } catch (ArchiveException e) {
      return ImportMessages.failed(file, e.message());
    }
  }

  private ImportOutcome write(Path file, Prepared prepared, DuplicatePolicy policy) {
    Optional<Long> sameBytes = issues.withBytes(prepared.file().sha256());
    if (sameBytes.isPresent() && policy != DuplicatePolicy.REPLACE) {
      return alreadyThere(file, sameBytes.get(), true, policy);
    }
    // Its bytes were there when it was prepared and are not now: somebody deleted that issue.
    ParsedIssue parsed = prepared.parsed().orElseGet(() -> reading.read(prepared.file()));
    Optional<String> identity = IssueIdentity.of(parsed.issue());
    Optional<Long> sameIdentity = identity.flatMap(issues::withIdentity);
    NewIssue incoming = new NewIssue(parsed, prepared.file().bytes(), identity, Instant.now(), by);
    Optional<Long> there = sameBytes.or(() -> sameIdentity);
    if (there.isEmpty()) {
      long id = issues.add(incoming);
      changed.run();
      return ImportMessages.imported(file, summary(id));
    }
    if (policy != DuplicatePolicy.REPLACE) {
      return alreadyThere(file, there.get(), false, policy);
    }
    if (sameIdentity.isPresent() && !sameIdentity.equals(there)) {
      return ImportMessages.twoIssues(file, summary(there.get()), summary(sameIdentity.get()));
    }
    Replacement marks = issues.replace(there.get(), incoming);
    changed.run();
    return ImportMessages.replaced(file, summary(there.get()), marks);
  }

  private ImportOutcome alreadyThere(
      Path file, long issue, boolean sameBytes, DuplicatePolicy policy) {
    return ImportMessages.alreadyThere(
        file, summary(issue), sameBytes, policy == DuplicatePolicy.SKIP);
  }

  private IssueSummary summary(long id) {
    return issues
        .find(id)
        .orElseThrow(() -> ArchiveException.of(StoreMessage.ISSUE_DELETED_MEANWHILE));
  }
}
