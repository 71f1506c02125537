package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LeftoverKind;

/** What each line is that belongs to no article; filled in stage by stage. Not thread-safe. */
final class LineLabels {
  private final LeftoverKind[] kinds;

  LineLabels(List<TextLine> lines) {
    kinds = new LeftoverKind[lines.size()];
  }

  boolean free(int i) {
    return kinds[i] == null;
  }

  void mark(int i, LeftoverKind kind) {
    kinds[i] = kind;
  }

  Optional<LeftoverKind> at(int i) {
    return Optional.ofNullable(kinds[i]);
  }
}
