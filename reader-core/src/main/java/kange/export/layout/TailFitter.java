package kange.export.layout;

import java.util.List;

/**
 * Chooses how many lines the pages of an article hold, so that its last page is not left with a
 * line or two: one line more saves that page, some lines less give it company.
 */
public final class TailFitter {
  private static final int[] MORE_LINES = {0, 1, -1, -2, -3, -4};

  /** Lines that make a last page look meant. */
  private static final int ENOUGH = 6;

  private TailFitter() {}

  /**
   * The pages with the first height that ends well, or with the usual one where none does.
   *
   * @param height of the text area
   * @param grid height of a line
   */
  public static List<List<PlacedRow>> pages(List<FlowBlock> blocks, double height, double grid) {
    Paginator paginator = new Paginator(grid);
    List<List<PlacedRow>> best = List.of();
    double bestTail = -1;
    int fewest = Integer.MAX_VALUE;
    for (int more : MORE_LINES) {
      List<List<PlacedRow>> pages = paginator.pages(blocks, height + more * grid);
      fewest = Math.min(fewest, pages.size());
      if (pages.size() > fewest) {
        continue;
      }
      double tail = pages.size() == 1 ? ENOUGH * grid : pages.getLast().getLast().bottom();
      if (tail > bestTail) {
        best = pages;
        bestTail = tail;
      }
      if (tail >= ENOUGH * grid) {
        break;
      }
    }
    return best;
  }
}
