package kange.model.issue;

import java.util.List;

/** Lines of a source file that belong to no article, and what they are. */
public record Leftover(LeftoverKind kind, List<LineRange> lines) {
  /** Takes copies of the lists. */
  public Leftover {
    lines = List.copyOf(lines);
  }
}
