package kange.model.review;

import java.util.Optional;
import kange.model.issue.BlockKind;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRole;

/**
 * A line of the source, and what it is now.
 *
 * @param number physical line, from 1
 * @param printed as it stands in the source
 * @param corrected as a librarian reads it, where that differs
 * @param article the place of the article that has it, from 0; -1 where none has
 * @param head what it is in the head of its article
 * @param block what it is in the text of its article
 * @param leftover what it is where it belongs to no article
 */
public record ReviewLine(
    int number,
    String printed,
    Optional<String> corrected,
    int article,
    Optional<LineRole> head,
    Optional<BlockKind> block,
    Optional<LeftoverKind> leftover) {
  /** A line of which only is known how it is printed. */
  public static ReviewLine printed(int number, String text) {
    return new ReviewLine(
        number, text, Optional.empty(), -1, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** As it reads now. */
  public String text() {
    return corrected.orElse(printed);
  }
}
