package kange.app.search;

import java.util.ArrayList;
import java.util.List;
import kange.model.search.SearchHit;

/** A line of the result list. */
sealed interface SearchRow {
  record Hit(SearchHit hit) implements SearchRow {}

  /** From here on the hits do not hold all that was asked for. */
  record CloseFromHere() implements SearchRow {}

  /** The rows of hits, with the line before the first close one. */
  static List<SearchRow> of(List<SearchHit> hits) {
    List<SearchRow> rows = new ArrayList<>();
    boolean close = false;
    for (SearchHit hit : hits) {
      if (hit.close() && !close) {
        rows.add(new CloseFromHere());
        close = true;
      }
      rows.add(new Hit(hit));
    }
    return rows;
  }
}
