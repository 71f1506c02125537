package kange.app.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.IssueSummary;

/** A line of a journal's shelf: a year, or as many issues as fit side by side. */
sealed interface ShelfRow {
  /** Empty: issues whose year is not known. */
  record Year(Optional<Integer> year, int issues) implements ShelfRow {}

  record Board(List<IssueSummary> issues) implements ShelfRow {}

  /**
   * @param issues newest first
   * @param width how many issues stand side by side, at least 1
   */
  static List<ShelfRow> shelf(List<IssueSummary> issues, int width) {
    List<ShelfRow> rows = new ArrayList<>();
    int from = 0;
    while (from < issues.size()) {
      Optional<Integer> year = issues.get(from).metadata().year();
      int to = from;
      while (to < issues.size() && issues.get(to).metadata().year().equals(year)) {
        to++;
      }
      rows.add(new Year(year, to - from));
      for (int at = from; at < to; at += width) {
        rows.add(new Board(List.copyOf(issues.subList(at, Math.min(to, at + width)))));
      }
      from = to;
    }
    return rows;
  }
}
