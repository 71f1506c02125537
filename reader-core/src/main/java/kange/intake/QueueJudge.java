package kange.intake;

import java.util.Optional;
import java.util.OptionalLong;
import kange.intake.DuplicateFinder.Found;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.DuplicateMatch.Basis;
import kange.model.issue.ParsedIssue;
import kange.model.queue.QueueState;
import kange.store.Stores;

/** What a file that was read is in this archive: new, there already, or no issue at all. */
final class QueueJudge {
  private final Stores stores;

  QueueJudge(Stores stores) {
    this.stores = stores;
  }

  /**
   * Where a file is to stand in the queue.
   *
   * @param issue the one in the archive that it is, too
   */
  record Verdict(QueueState state, OptionalLong issue) {
    private static Verdict known(long issue) {
      return new Verdict(QueueState.KNOWN, OptionalLong.of(issue));
    }
  }

  /** Judges a file by what it reads as; whether it will be filed is decided again when it is. */
  Verdict of(IssueFile file, ParsedIssue now) {
    Optional<Long> sameBytes = stores.sources().issueOf(file.sha256());
    if (sameBytes.isPresent()) {
      return Verdict.known(sameBytes.get());
    }
    if (!IssueLikelihood.isIssue(now)) {
      return new Verdict(QueueState.NO_ISSUE, OptionalLong.empty());
    }
    return sameIssue(file, now)
        .map(found -> Verdict.known(found.issue()))
        .orElseGet(() -> new Verdict(QueueState.READ, OptionalLong.empty()));
  }

  /** The file beside the issue that is there; empty where there is none any more. */
  Optional<DuplicateMatch> match(IssueFile file, Optional<ParsedIssue> now) {
    if (stores.sources().issueOf(file.sha256()).isPresent()) {
      return Optional.of(new DuplicateMatch(Basis.BYTES, Optional.empty()));
    }
    return now.flatMap(
        parsed ->
            sameIssue(file, parsed)
                .map(
                    found ->
                        new DuplicateMatch(
                            found.basis(),
                            Optional.of(
                                new DuplicateComparison(stores).of(found.issue(), file, parsed)))));
  }

  private Optional<Found> sameIssue(IssueFile file, ParsedIssue parsed) {
    DuplicateComparison comparison = new DuplicateComparison(stores);
    return new DuplicateFinder(stores)
        .find(
            parsed.issue(),
            IssueIdentity.of(parsed.issue()),
            issue -> comparison.alike(issue, file));
  }
}
