package kange.app.intake;

import java.util.Optional;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicateMatch;

/**
 * The issue in the archive that a file on the desk is, too.
 *
 * @param match the file beside it; empty where the file could be two issues and is neither
 */
record KnownIssue(IssueSummary there, Optional<DuplicateMatch> match) {
  long id() {
    return there.id();
  }

  /** What the file reads as, where it was read. */
  Optional<DuplicateMatch.Incoming> incoming() {
    return match.flatMap(DuplicateMatch::incoming);
  }

  /** Whether every byte of it is there: there is nothing to keep beside it. */
  boolean sameBytes() {
    return match.filter(m -> m.basis() == DuplicateMatch.Basis.BYTES).isPresent();
  }
}
