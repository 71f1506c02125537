package kange.export.layout;

/**
 * A row on a page.
 *
 * @param x of its left end, from the left of the text area
 * @param top of the row, from the top of the text area downwards
 * @param block what it is a row of; one and the same for all rows of it
 */
public record PlacedRow(double x, double top, Row row, FlowBlock block) {
  PlacedRow moved(double right, double down) {
    return new PlacedRow(x + right, top + down, row, block);
  }

  /** Where the next row may begin. */
  public double bottom() {
    return top + row.height();
  }
}
