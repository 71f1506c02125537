package kange.model.issue;

import java.util.List;

/**
 * Lines are something else than they were taken for; what articles there are, and what stands in
 * their heads, follows from it.
 *
 * @param lines physical lines, not empty
 */
public record RoleChange(List<LineRange> lines, LineRole role) implements ProposedCorrection {
  /** Fails with IllegalArgumentException where no line is named. */
  public RoleChange {
    lines = LineRange.some(lines);
  }
}
