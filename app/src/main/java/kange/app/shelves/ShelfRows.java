package kange.app.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/** How the issues of a shelf stand: year under year, board under board. Immutable. */
record ShelfRows(List<ShelfRow> rows) {
  ShelfRows {
    rows = List.copyOf(rows);
  }

  /**
   * @param width how many issues stand side by side, at least 1
   */
  static ShelfRows of(List<YearSpan> years, int width) {
    List<ShelfRow> rows = new ArrayList<>();
    for (YearSpan year : years) {
      rows.add(new ShelfRow.Year(year));
      for (int at = year.from(); at < year.to(); at += width) {
        rows.add(new ShelfRow.Board(at, Math.min(year.to(), at + width)));
      }
    }
    return new ShelfRows(rows);
  }

  /** The row an issue stands in. */
  OptionalInt rowOf(int issue) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) instanceof ShelfRow.Board b && b.from() <= issue && issue < b.to()) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  OptionalInt rowOf(YearSpan year) {
    int row = rows.indexOf(new ShelfRow.Year(year));
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** The issue an arrow key leads to from another; empty at the shelf's ends. */
  OptionalInt beside(int issue, KeyCode arrow) {
    OptionalInt row = rowOf(issue);
    if (row.isEmpty()) {
      return row;
    }
    ShelfRow.Board board = (ShelfRow.Board) rows.get(row.getAsInt());
    int column = issue - board.from();
    return switch (arrow) {
      case LEFT ->
          column > 0
              ? OptionalInt.of(issue - 1)
              : last(board(row.getAsInt(), -1), Integer.MAX_VALUE);
      case RIGHT ->
          issue + 1 < board.to() ? OptionalInt.of(issue + 1) : last(board(row.getAsInt(), 1), 0);
      case UP -> last(board(row.getAsInt(), -1), column);
      case DOWN -> last(board(row.getAsInt(), 1), column);
      default -> OptionalInt.empty();
    };
  }

  private Optional<ShelfRow.Board> board(int row, int step) {
    for (int at = row + step; at >= 0 && at < rows.size(); at += step) {
      if (rows.get(at) instanceof ShelfRow.Board board) {
        return Optional.of(board);
      }
    }
    return Optional.empty();
  }

  /** The issue of a board in a column, or its last. */
  private static OptionalInt last(Optional<ShelfRow.Board> board, int column) {
    return board.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            board.get().from() + Math.min(column, board.get().to() - board.get().from() - 1));
  }
}
