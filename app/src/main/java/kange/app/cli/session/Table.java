package kange.app.cli.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows set in aligned columns. The last columns may be long: where a width is given, the widest
 * column of text gives way first. picocli's {@code TextTable} does not serve: it cannot set numbers
 * to the right, lets eighteen Chinese characters (36 columns) stand in a column of twenty when it
 * truncates, and puts what follows a wrapped cell below it instead of beside it.
 */
public final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<String> head;
  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table with no rows yet.
   *
   * @param head column titles; one that starts with {@code >} is set to the right, for numbers
   */
  public Table(List<String> head) {
    this.right = head.stream().map(h -> h.startsWith(">")).toList();
    this.head = head.stream().map(h -> h.startsWith(">") ? h.substring(1) : h).toList();
  }

  /** Adds a row, a cell for each column. */
  public void row(String... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + head.size() + " columns");
    }
    rows.add(List.of(cells));
  }

  /**
   * Head and rows, one text a line.
   *
   * @param width columns of the terminal, or 0 to cut nothing
   */
  public List<String> lines(int width) {
    int[] widths = widths();
    if (width > 0) {
      narrow(widths, width);
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(head, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(head.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  private void narrow(int[] widths, int width) {
    int over = GAP.length() * (widths.length - 1) - width;
    for (int w : widths) {
      over += w;
    }
    while (over > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] >= widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      over--;
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = DisplayWidth.cut(cells.get(i), widths[i]);
      String pad = " ".repeat(widths[i] - DisplayWidth.of(cell));
      line.append(i == 0 ? "" : GAP).append(right.get(i) ? pad + cell : cell + pad);
    }
    return line.toString().stripTrailing();
  }
}
