package kange.model.catalogue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Contributor;

/**
 * An article in the archive, as lists show it.
 *
 * @param id stable for the life of the archive, also when the issue is replaced and the article is
 *     still there
 * @param ordinal position in the issue, from 1
 * @param doubts number of parser warnings
 */
public record ArticleSummary(
    long id,
    long issueId,
    String journal,
    Optional<Integer> year,
    String issueLabel,
    int ordinal,
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<Contributor> authors,
    Optional<String> column,
    Optional<Integer> page,
    int characters,
    int doubts,
    boolean favourite) {
  /** Takes copies of the lists. */
  public ArticleSummary {
    authors = List.copyOf(authors);
  }
}
