package kange.model.issue;

import java.util.List;

/**
 * Lines of an article's text are one block of a kind. Lines that belonged to no article go to the
 * one above them.
 *
 * @param lines physical lines, not empty
 * @param level 1 and up for headings, 0 for everything else
 */
public record BlockChange(List<LineRange> lines, BlockKind kind, int level) implements Correction {
  /** Fails with IllegalArgumentException without lines, and for a level the kind cannot have. */
  public BlockChange {
    lines = LineRange.some(lines);
    if (kind == BlockKind.HEADING ? level < 1 : level != 0) {
      throw new IllegalArgumentException("no " + kind + " has level " + level);
    }
  }
}
