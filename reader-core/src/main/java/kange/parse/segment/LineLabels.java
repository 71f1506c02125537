package kange.parse.segment;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LeftoverKind;
import kange.parse.line.TextLine;
import org.jspecify.annotations.Nullable;

/** What each line is that belongs to no article; filled in stage by stage. Not thread-safe. */
public final class LineLabels {
  private final @Nullable LeftoverKind[] kinds;

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

  /** Gives a line back to the articles. */
  public void unmark(int i) {
    kinds[i] = null;
  }

  public Optional<LeftoverKind> at(int i) {
    return Optional.ofNullable(kinds[i]);
  }
}
