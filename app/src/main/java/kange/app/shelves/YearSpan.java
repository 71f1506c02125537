package kange.app.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.YearSummary;

/**
 * The issues of a year within a long list of issues.
 *
 * @param year empty: the issues that state none
 * @param from index of the first
 * @param to index behind the last
 */
record YearSpan(Optional<Integer> year, int from, int to) {
  int issues() {
    return to - from;
  }

  /**
   * The years as a shelf shows them: in the order of the issues, but those without a year last.
   *
   * @param newestFirst issues without a year last
   */
  static List<YearSpan> of(List<YearSummary> newestFirst, DateOrder order) {
    List<YearSpan> spans = new ArrayList<>();
    int from = 0;
    for (YearSummary year : order == DateOrder.NEWEST ? newestFirst : newestFirst.reversed()) {
      spans.add(new YearSpan(year.year(), from, from + year.issues()));
      from += year.issues();
    }
    if (!spans.isEmpty() && spans.getFirst().year().isEmpty()) {
      spans.add(spans.removeFirst());
    }
    return List.copyOf(spans);
  }
}
