package kange.intake;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.issue.IssueDoubts;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.parse.IssueParser;
import kange.store.Stores;
import kange.store.issue.IssueLookup;
import kange.store.issue.IssueStore;
import kange.store.issue.NewIssue;
import kange.store.issue.SourceStore;

/** Reads issues that are in the archive again, from the source bytes kept with them. */
public final class Reparser {
  private final IssueStore issues;
  private final SourceStore sources;
  private final IssueLookup lookup;
  private final ProfiledParser reading;
  private final CarriedCorrections corrections;
  private final Operation by;

  /**
   * @param by the act that reads them again, for the log
   */
  public Reparser(Stores stores, ProfiledParser reading, Operation by) {
    this.issues = stores.issues();
    this.sources = stores.sources();
    this.lookup = stores.lookup();
    this.corrections = new CarriedCorrections(stores);
    this.reading = reading;
    this.by = by;
  }

  /**
   * Puts the new reading in the place of the old one.
   *
   * @return false when both are the same
   */
  public boolean run(long id) {
    IssueSummary issue =
        issues.find(id).orElseThrow(() -> ArchiveException.of(IntakeMessage.ISSUE_UNKNOWN, id));
    NewIssue again = of(issue);
    if (issues.holds(id, again.parsed())) {
      return false;
    }
    refuseToBeAnother(issue, again);
    issues.replace(id, again);
    return true;
  }

  /** The issue as it reads now; nothing is written. */
  public NewIssue of(IssueSummary issue) {
    IssueSource source =
        sources
            .find(issue.id())
            .orElseThrow(() -> ArchiveException.of(IntakeMessage.SOURCE_MISSING, issue.label()));
    ParsedIssue parsed =
        reading.read(IssueFile.of(issue.sourceFile(), source), issue.journalLabel());
    List<ParseWarning> then = issues.doubts(issue.id()).map(IssueDoubts::ofIssue).orElse(List.of());
    Optional<String> known = lookup.identity(issue.id());
    NewIssue plain =
        new NewIssue(
            FilingDoubts.asFiled(parsed, then),
            source,
            IssueIdentity.of(parsed.issue(), known),
            issue.importedAt(),
            by,
            IssueParser.VERSION);
    return corrections
        .onto(issue.id(), plain.parsed(), source)
        .map(
            carried ->
                CarriedCorrections.with(
                    carried, plain, IssueIdentity.of(carried.review().issue().issue(), known)))
        .orElse(plain);
  }

  private void refuseToBeAnother(IssueSummary issue, NewIssue again) {
    Optional<Long> same = again.identity().flatMap(issues::withIdentity);
    if (same.isPresent() && same.get() != issue.id()) {
      throw ArchiveException.of(IntakeMessage.READS_AS_ANOTHER, issue.label());
    }
  }
}
