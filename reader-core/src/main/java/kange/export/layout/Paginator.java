package kange.export.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with blocks. A heading stays with what it heads, and neither the first nor the last
 * line of a paragraph stands alone on a page. Stateless and thread-safe.
 */
public final class Paginator {
  private static final int FEWEST = 2;
  private static final double EPSILON = 0.01;

  private final double height;

  /**
   * @param height of the text area, in points
   */
  public Paginator(double height) {
    this.height = height;
  }

  /** The pages, each a list of rows from top to bottom; at least one page. */
  public List<List<PlacedRow>> pages(List<FlowBlock> blocks) {
    Filler filler = new Filler();
    for (int i = 0; i < blocks.size(); i++) {
      FlowBlock block = blocks.get(i);
      if (!filler.empty() && !filler.fits(needed(blocks, i, filler))) {
        filler.turn();
      }
      filler.skip(block.before());
      filler.add(block);
    }
    return filler.pages();
  }

  /** What has to fit for block i to begin on this page: its first lines and those it keeps. */
  private static double needed(List<FlowBlock> blocks, int i, Filler filler) {
    double needed = Math.max(filler.white, blocks.get(i).before());
    int at = i;
    while (at < blocks.size()) {
      FlowBlock block = blocks.get(at);
      if (at > i) {
        needed += Math.max(blocks.get(at - 1).after(), block.before());
      }
      if (!block.keepWithNext() || at + 1 == blocks.size()) {
        return needed + opening(block);
      }
      needed += block.height();
      at++;
    }
    return needed;
  }

  private static double opening(FlowBlock block) {
    int lines = block.rows().size();
    boolean together = block.whole() || lines <= FEWEST + 1;
    int count = together ? lines : FEWEST;
    return block.rows().subList(0, count).stream().mapToDouble(Row::height).sum();
  }

  private final class Filler {
    private final List<List<PlacedRow>> pages = new ArrayList<>();
    private List<PlacedRow> page = new ArrayList<>();
    private double top;
    private double white;

    boolean empty() {
      return page.isEmpty();
    }

    boolean fits(double needed) {
      return top + needed <= height + EPSILON;
    }

    void turn() {
      pages.add(page);
      page = new ArrayList<>();
      top = 0;
      white = 0;
    }

    void skip(double before) {
      if (!empty()) {
        top += Math.max(white, before);
      }
      white = 0;
    }

    void add(FlowBlock block) {
      List<Row> rows = block.rows();
      int at = 0;
      while (at < rows.size()) {
        int left = rows.size() - at;
        int fitting = fitting(rows, at);
        if (fitting < left && !block.whole() && left - fitting < FEWEST && fitting > FEWEST) {
          fitting = left - FEWEST;
        }
        // A single row higher than a page still has to go somewhere.
        int count = Math.max(fitting, empty() ? 1 : 0);
        for (Row row : rows.subList(at, at + count)) {
          page.add(new PlacedRow(top, row));
          top += row.height();
        }
        at += count;
        if (at < rows.size()) {
          turn();
        }
      }
      white = block.after();
    }

    private int fitting(List<Row> rows, int from) {
      double at = top;
      int count = 0;
      while (from + count < rows.size()
          && at + rows.get(from + count).height() <= height + EPSILON) {
        at += rows.get(from + count).height();
        count++;
      }
      return count;
    }

    List<List<PlacedRow>> pages() {
      if (!page.isEmpty() || pages.isEmpty()) {
        pages.add(page);
      }
      return pages;
    }
  }
}
