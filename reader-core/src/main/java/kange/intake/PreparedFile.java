package kange.intake;

import java.nio.file.Path;
import java.util.Optional;
import kange.model.issue.ParsedIssue;
import kange.review.Review;

/**
 * A file read and, unless its bytes are there already and stay there, parsed.
 *
 * @param path as it was given
 * @param corrected what was put right in the parse while the file waited in the queue
 * @param queued which one of the queue it is
 */
record PreparedFile(
    Path path,
    IssueFile file,
    Optional<ParsedIssue> parsed,
    Optional<Review> corrected,
    Optional<Long> queued) {
  /** A file that never was in the queue. */
  PreparedFile(Path path, IssueFile file, Optional<ParsedIssue> parsed) {
    this(path, file, parsed, Optional.empty(), Optional.empty());
  }
}
