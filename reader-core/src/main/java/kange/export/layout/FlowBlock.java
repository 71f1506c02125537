package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import kange.typeset.Line;

/**
 * A paragraph, heading or the like on its way to the pages.
 *
 * @param before white above it, dropped at the top of a page
 * @param after white below it; of two meeting whites the larger counts
 * @param keepWithNext must not be the last thing on a page
 * @param whole its rows stay on one page
 */
public record FlowBlock(
    BlockRole role,
    double before,
    double after,
    List<Row> rows,
    boolean keepWithNext,
    boolean whole) {
  public FlowBlock {
    rows = List.copyOf(rows);
  }

  /** Rows of set lines at one place. */
  public static List<Row> rows(List<Line> lines, PageStyle style) {
    double x = style.text().insetEm() * style.size();
    List<Row> rows = new ArrayList<>(lines.size());
    for (Line line : lines) {
      rows.add(Row.of(new Fragment(x, line, style)));
    }
    return rows;
  }

  /** The same with other white below it. */
  FlowBlock withAfter(double white) {
    return new FlowBlock(role, before, white, rows, keepWithNext, whole);
  }

  public double height() {
    return rows.stream().mapToDouble(Row::height).sum();
  }
}
