package kange.export.layout;

import java.util.List;

/**
 * Chooses how many lines the pages of an article hold, so that its last page is not left with a
 * line or two: one line more saves that page, some lines less give it company.
 */
public final class TailFitter {
  private static final int[] MORE_LINES = {0, 1, -1, -2, -3, -4};
  private static final double ENOUGH = 6 * PageStyles.LEADING;

  private TailFitter() {}

  /** The pages with the first height that ends well, or with the usual one where none does. */
  public static List<List<PlacedRow>> pages(List<FlowBlock> blocks) {
    List<List<PlacedRow>> best = List.of();
    double bestTail = -1;
    int fewest = Integer.MAX_VALUE;
    for (int more : MORE_LINES) {
      double height = PageStyles.TEXT_HEIGHT + more * PageStyles.LEADING;
      List<List<PlacedRow>> pages = new Paginator(height).pages(blocks);
      fewest = Math.min(fewest, pages.size());
      if (pages.size() > fewest) {
        continue;
      }
      PlacedRow last = pages.getLast().getLast();
      double tail = pages.size() == 1 ? ENOUGH : last.top() + last.row().height();
      if (tail > bestTail) {
        best = pages;
        bestTail = tail;
      }
      if (tail >= ENOUGH) {
        break;
      }
    }
    return best;
  }
}
