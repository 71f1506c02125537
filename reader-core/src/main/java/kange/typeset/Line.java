package kange.typeset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a set paragraph.
 *
 * @param start where it begins in the paragraph's text, in UTF-16 units
 * @param end where it ends, without the spaces that vanish at the break
 * @param runs from left to right
 * @param right where the ink of the last character may end, from the left end of the measure;
 *     beyond its right end where a stop hangs in the margin
 * @param loosest the widest gap that justification left between two characters, in em
 */
public record Line(int start, int end, List<Run> runs, double right, double loosest) {
  /** Takes copies of the lists. */
  public Line {
    runs = List.copyOf(runs);
  }

  /** The same line of a text that begins so many UTF-16 units further on. */
  public Line shifted(int units) {
    List<Run> moved = runs.stream().map(run -> run.shifted(units)).toList();
    return new Line(start + units, end + units, moved, right, loosest);
  }

  /** What is drawn, from left to right. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
