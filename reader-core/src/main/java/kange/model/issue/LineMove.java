package kange.model.issue;

import java.util.List;

/**
 * Lines belong elsewhere: to the article that has another line, and directly beside that line in
 * its reading order. Beside a line of no article, they are what that line is.
 *
 * @param lines physical lines, not empty, in ascending order wherever they came from
 * @param beside a physical line that is not among them
 */
public record LineMove(List<LineRange> lines, int beside, Side side) implements Correction {
  /**
   * Fails with IllegalArgumentException without lines, or when they would stand beside themselves.
   */
  public LineMove {
    lines = LineRange.some(lines);
    if (lines.stream().anyMatch(range -> range.contains(beside))) {
      throw new IllegalArgumentException("line " + beside + " would stand beside itself");
    }
  }
}
