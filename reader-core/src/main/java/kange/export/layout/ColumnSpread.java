package kange.export.layout;

import java.util.ArrayList;
import java.util.List;

/** The text of an article in the columns of its pages: full ones, and level ones on the last. */
final class ColumnSpread {
  private final PageTemplate template;
  private final double height;
  private final double grid;
  private final double first;
  private final Paginator paginator;
  private final List<FlowBlock> blocks;
  private final List<List<PlacedRow>> columns;
  private final int pages;

  /**
   * @param first where the columns of the first page begin, on the grid
   */
  ColumnSpread(PageTemplate template, List<FlowBlock> blocks, double first) {
    this.template = template;
    this.blocks = blocks;
    this.first = first;
    this.height = template.frame().textHeight();
    this.grid = template.grid();
    this.paginator = new Paginator(grid);
    List<List<PlacedRow>> full = fill(Integer.MAX_VALUE, 0);
    this.pages = pageOf(full.size() - 1) + 1;
    this.columns = level(full);
  }

  int pages() {
    return pages;
  }

  /** The rows of a page from 0, column after column, from the top of the text area. */
  List<PlacedRow> rows(int page) {
    List<PlacedRow> rows = new ArrayList<>();
    int from = page * template.columns();
    for (int i = from; i < Math.min(from + template.columns(), columns.size()); i++) {
      double x = (i - from) * (template.columnWidth() + template.gutter());
      double down = top(page);
      columns.get(i).forEach(row -> rows.add(row.moved(x, down)));
    }
    return rows;
  }

  /** How far down the last page its longest column reaches. */
  double bottom() {
    return rows(pages - 1).stream().mapToDouble(PlacedRow::bottom).max().orElse(first);
  }

  private double top(int page) {
    return page == 0 ? first : 0;
  }

  private int pageOf(int column) {
    return column / template.columns();
  }

  /** The columns of the last page as low as the text lets them be. */
  private List<List<PlacedRow>> level(List<List<PlacedRow>> full) {
    double room = height - top(pages - 1);
    for (double low = grid; template.columns() > 1 && low < room; low += grid) {
      List<List<PlacedRow>> tried = fill(pages - 1, low);
      if (pageOf(tried.size() - 1) == pages - 1) {
        return tried;
      }
    }
    return full;
  }

  /** The columns, those from a page on only so high. */
  private List<List<PlacedRow>> fill(int lowFrom, double low) {
    return paginator.columns(
        blocks, column -> pageOf(column) >= lowFrom ? low : height - top(pageOf(column)));
  }
}
