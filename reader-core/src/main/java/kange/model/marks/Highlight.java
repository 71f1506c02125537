package kange.model.marks;

import java.time.Instant;
import java.util.Optional;
import kange.model.issue.BlockSpan;

/**
 * Words of an article that a reader marked, in one block.
 *
 * @param quotation the words, and where they stand or stood
 * @param attached whether they stand there; false when the article does not hold them any more
 */
public record Highlight(
    long id,
    long articleId,
    Quotation quotation,
    boolean attached,
    HighlightColour colour,
    Optional<String> note,
    Instant createdAt,
    Instant changedAt) {

  /** The words marked. */
  public String text() {
    return quotation.text();
  }

  /** Where to paint it; empty when the article does not hold the words any more. */
  public Optional<BlockSpan> place() {
    return attached ? Optional.of(quotation.place()) : Optional.empty();
  }
}
