package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.model.message.Message;
import kange.parse.IssueParser;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.digest.IssueDigest;
import kange.store.issue.IssueStore;
import kange.store.issue.NewIssue;

/** Is every non-blank line of every source in exactly one article or leftover? */
final class ConservationCheck implements Check {
  private final Stores stores;
  private final IssueStore issues;
  private final Reparser rereading;
  private final Runnable changed;
  private final Progress progress;

  ConservationCheck(Stores stores, Reparser rereading, Runnable changed, Progress progress) {
    this.stores = stores;
    this.issues = stores.issues();
    this.rereading = rereading;
    this.changed = changed;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.CONSERVATION;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<Message> wrong = new ArrayList<>();
    List<Long> broken = new ArrayList<>();
    List<Long> mended = new ArrayList<>();
    List<IssueSummary> all = issues.all();
    for (IssueSummary issue : all) {
      progress.refuseWhenCancelled();
      Optional<Message> fault = fault(issue);
      if (fault.isPresent() && repair && readAgain(issue)) {
        mended.add(issue.id());
      } else if (fault.isPresent()) {
        wrong.add(Message.of(CheckMessage.OF_ISSUE, issue.label(), fault.get()));
        broken.add(issue.id());
      }
    }
    if (!wrong.isEmpty()) {
      return damaged(CheckMessage.CONSERVATION_DAMAGED, wrong).of(broken);
    }
    return mended.isEmpty()
        ? sound(CheckMessage.CONSERVATION_SOUND, all.size())
        : repaired(CheckMessage.CONSERVATION_REPAIRED, mended.size()).of(mended);
  }

  private Optional<Message> fault(IssueSummary issue) {
    try {
      return LineCoverage.fault(issues.claimedLines(issue.id()), lines(issue));
    } catch (ArchiveException e) {
      return Optional.of(Message.of(CheckMessage.SOURCE_UNREADABLE));
    }
  }

  /** Only as it was read then: by a newer parser it would be another issue. */
  private boolean readAgain(IssueSummary issue) {
    // What disagrees with its digest has been tried already: it is not what was filed.
    if (!parser(issue).equals(Optional.of(IssueParser.VERSION))
        || !stores.digests().faults(issue.id()).isEmpty()) {
      return false;
    }
    try {
      NewIssue again = rereading.of(issue);
      List<String> lines = lines(issue);
      if (LineCoverage.fault(LineCoverage.claims(again.parsed()), lines).isPresent()) {
        return false;
      }
      issues.replace(issue.id(), again);
      changed.run();
      return true;
    } catch (ArchiveException e) {
      // Stays in the report as what it is: a source that cannot be read.
      return false;
    }
  }

  private Optional<Integer> parser(IssueSummary issue) {
    return stores.restoration().filing(issue.id()).flatMap(IssueDigest.Filing::parser);
  }

  private List<String> lines(IssueSummary issue) {
    return SourceTexts.lines(issue.sourceFile(), stores.sources().find(issue.id()).orElseThrow());
  }
}
