package kange.parse.segment;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LeftoverKind;
import kange.parse.line.TextLine;

/** What each line is that belongs to no article; filled in stage by stage. Not thread-safe. */
public final class LineLabels {
  private final LeftoverKind[] kinds;

  public LineLabels(List<TextLine> lines) {
    kinds = new LeftoverKind[lines.size()];
  }

  public boolean free(int i) {
    return kinds[i] == null;
  }

  /** Takes a line out of the articles. */
  public void mark(int i, LeftoverKind kind) {
    kinds[i] = kind;
  }

  public Optional<LeftoverKind> at(int i) {
    return Optional.ofNullable(kinds[i]);
  }
}
