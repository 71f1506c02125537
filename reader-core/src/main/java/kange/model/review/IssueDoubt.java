package kange.model.review;

import java.util.Optional;
import kange.model.issue.ParseWarning;
import kange.model.issue.Settlement;

/**
 * A doubt that is open somewhere in the archive.
 *
 * @param label journal and number
 * @param article the place of the article in its issue, from 0; -1 for a doubt about the issue
 * @param title of that article; empty for the issue
 * @param line the line that article begins with
 */
public record IssueDoubt(
    long issue,
    String label,
    int article,
    String title,
    Optional<Integer> line,
    ParseWarning warning) {
  /** The act that says it is none. */
  public Settlement settlement() {
    return Settlement.of(line, warning);
  }
}
