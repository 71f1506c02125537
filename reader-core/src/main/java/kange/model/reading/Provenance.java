package kange.model.reading;

import java.util.Optional;
import kange.model.issue.IssueMetadata;

/**
 * Where an article was printed, beyond what lists show: for references and catalogues.
 *
 * @param issue what its issue prints of itself
 * @param lastPage the page it ends on, where the pages of its issue's articles prove it
 */
public record Provenance(IssueMetadata issue, Optional<Integer> lastPage) {
  /** Nothing is known, or it was not asked for. */
  public static final Provenance NONE = new Provenance(IssueMetadata.unknown(), Optional.empty());
}
