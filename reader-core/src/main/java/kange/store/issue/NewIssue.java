package kange.store.issue;

import java.time.Instant;
import java.util.Optional;
import kange.model.history.Operation;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;

/**
 * An issue on its way into the database.
 *
 * @param source the file as it was, and the lines taken from it
 * @param parsed as it is to be read, with what was put right in it
 * @param identity journal, year and number folded into one text; empty when not known well enough
 * @param by the act that brings it in, for the log
 * @param review what was put right; empty where nothing was
 * @param queued the file of the queue it comes from; empty where it comes from elsewhere
 * @param parser the version that read it
 */
public record NewIssue(
    ParsedIssue parsed,
    IssueSource source,
    Optional<String> identity,
    Instant importedAt,
    Operation by,
    Optional<ReviewStore.Stored> review,
    Optional<Long> queued,
    int parser) {
  /** An issue in which nothing was put right. */
  public NewIssue(
      ParsedIssue parsed,
      IssueSource source,
      Optional<String> identity,
      Instant importedAt,
      Operation by,
      int parser) {
    this(parsed, source, identity, importedAt, by, Optional.empty(), Optional.empty(), parser);
  }
}
