package kange.model.marks;

import java.util.List;

/**
 * Part of the marks that were asked for, latest first.
 *
 * @param total how many there are in all
 */
public record MarkPage(int total, List<MarkHit> hits) {
  /** Takes copies of the lists. */
  public MarkPage {
    hits = List.copyOf(hits);
  }
}
