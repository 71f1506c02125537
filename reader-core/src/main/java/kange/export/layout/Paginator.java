package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fills columns with blocks. A heading stays with what it heads, neither the first nor the last
 * line of a paragraph stands alone, and running text stands on a grid, so that the lines of all
 * columns and pages are level. Stateless and thread-safe.
 */
public final class Paginator {
  private static final int FEWEST = 2;
  private static final double EPSILON = 0.01;

  /** So many columns ahead is looked for one that is higher: those of a page and of the next. */
  private static final int AHEAD = 8;

  private final double grid;

  /**
   * @param grid distance of the lines running text stands on, in points
   */
  public Paginator(double grid) {
    this.grid = grid;
  }

  /** The columns, each a list of rows from top to bottom; at least one column. */
  public List<List<PlacedRow>> pages(List<FlowBlock> blocks, double height) {
    return columns(blocks, column -> height);
  }

  /**
   * As above, with columns of different height.
   *
   * @param heights of the columns from 0 on, in points; the first may be too low for anything, then
   *     it stays empty
   */
  List<List<PlacedRow>> columns(List<FlowBlock> blocks, IntToDoubleFunction heights) {
    Filler filler = new Filler(heights);
    for (int i = 0; i < blocks.size(); i++) {
      FlowBlock block = blocks.get(i);
      if (filler.mayTurn() && !filler.fits(opening(blocks, i, filler))) {
        filler.turn();
      }
      filler.skip(block);
      filler.add(block);
    }
    return filler.columns();
  }

  /** Down to where has to fit what block i begins with: its first lines and those it keeps. */
  private double opening(List<FlowBlock> blocks, int i, Filler filler) {
    double end = filler.begin(blocks.get(i));
    for (int at = i; ; at++) {
      FlowBlock block = blocks.get(at);
      if (at > i) {
        end = onGrid(end + Math.max(blocks.get(at - 1).after(), block.before()), block);
      }
      if (!block.keepWithNext() || at + 1 == blocks.size()) {
        return end + opening(block);
      }
      end += block.height();
    }
  }

  private static double opening(FlowBlock block) {
    int lines = block.rows().size();
    boolean together = block.whole() || lines <= FEWEST + 1;
    int count = together ? lines : FEWEST;
    return block.rows().subList(0, count).stream().mapToDouble(Row::height).sum();
  }

  /** Running text begins on the next line of the grid. */
  private double onGrid(double top, FlowBlock block) {
    boolean running =
        block.role() == BlockRole.PARAGRAPH
            && block.rows().stream().allMatch(row -> Math.abs(row.height() - grid) < EPSILON);
    return running ? Math.ceil((top - EPSILON) / grid) * grid : top;
  }

  private final class Filler {
    private final IntToDoubleFunction heights;
    private final List<List<PlacedRow>> columns = new ArrayList<>();
    private List<PlacedRow> column = new ArrayList<>();
    private double height;
    private double top;
    private double white;

    Filler(IntToDoubleFunction heights) {
      this.heights = heights;
      height = heights.applyAsDouble(0);
    }

    boolean empty() {
      return column.isEmpty();
    }

    /** An empty column is left only for one that is higher. */
    boolean mayTurn() {
      return !empty()
          || IntStream.rangeClosed(1, AHEAD)
              .anyMatch(i -> heights.applyAsDouble(columns.size() + i) > height + EPSILON);
    }

    boolean fits(double bottom) {
      return bottom <= height + EPSILON;
    }

    void turn() {
      columns.add(column);
      column = new ArrayList<>();
      height = heights.applyAsDouble(columns.size());
      top = 0;
      white = 0;
    }

    /** Where a block would begin in this column. */
    double begin(FlowBlock block) {
      double from = empty() ? top : top + Math.max(white, block.before());
      return onGrid(from, block);
    }

    void skip(FlowBlock block) {
      top = begin(block);
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
        // A single row higher than a column still has to go somewhere.
        int count = Math.max(fitting, mayTurn() ? 0 : 1);
        for (Row row : rows.subList(at, at + count)) {
          column.add(new PlacedRow(0, top, row, block));
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

    List<List<PlacedRow>> columns() {
      if (!column.isEmpty() || columns.isEmpty()) {
        columns.add(column);
      }
      return columns;
    }
  }
}
