package kange.app.shelves;

/** A line of a shelf: a year, or as many issues as fit side by side. */
sealed interface ShelfRow {
  record Year(YearSpan span) implements ShelfRow {}

  /** Issues by their index in the list of issues; {@code to} stands behind the last. */
  record Board(int from, int to) implements ShelfRow {}
}
