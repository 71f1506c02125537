package kange.model.catalogue;

import java.util.Optional;

/**
 * Which issues to list and how; empty parts do not narrow.
 *
 * @param journal as {@link IssueSummary#journalLabel} names it
 */
public record IssueFilter(Optional<String> journal, Optional<Integer> year, DateOrder order) {
  /** Every issue, newest first. */
  public static final IssueFilter ALL =
      new IssueFilter(Optional.empty(), Optional.empty(), DateOrder.NEWEST);

  /** The issues of one journal, newest first. */
  public static IssueFilter ofJournal(String journal) {
    return new IssueFilter(Optional.of(journal), Optional.empty(), DateOrder.NEWEST);
  }

  /** The same issues in another order. */
  public IssueFilter in(DateOrder wanted) {
    return new IssueFilter(journal, year, wanted);
  }
}
