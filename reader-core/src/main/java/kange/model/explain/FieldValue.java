package kange.model.explain;

import java.util.List;
import kange.model.issue.LineRange;

/**
 * A value that a field of the masthead may have.
 *
 * @param support how well form, places and the other fields speak for it; above 1 where they agree
 * @param lines where it stands
 */
public record FieldValue(String value, double support, List<LineRange> lines) {
  /** Keeps a copy of the lines. */
  public FieldValue {
    lines = List.copyOf(lines);
  }
}
