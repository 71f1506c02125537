package kange.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as lines. Where each cell has one line, it is a row of figures or of a contents
 * page, and is one line; otherwise the table only lays out text, and its cells are read one by one.
 */
final class TableRow {
  /** What plain text sets between cells. */
  private static final String BETWEEN = "\t";

  private TableRow() {}

  /**
   * @param cells the lines of each cell
   */
  static List<String> lines(List<List<String>> cells) {
    List<List<String>> filled = new ArrayList<>();
    for (List<String> cell : cells) {
      filled.add(cell.stream().filter(line -> !line.isBlank()).toList());
    }
    filled.removeIf(List::isEmpty);
    boolean row = filled.stream().allMatch(cell -> cell.size() == 1);
    if (filled.isEmpty()) {
      return List.of();
    }
    List<String> all = filled.stream().flatMap(List::stream).toList();
    return row ? List.of(String.join(BETWEEN, all)) : all;
  }
}
