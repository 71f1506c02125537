package kange.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.search.SearchHit;

/** A line of the result list. */
sealed interface SearchRow {
  record Hit(SearchHit hit) implements SearchRow {
    @Override
    public Optional<Long> articleId() {
      return Optional.of(hit.article().id());
    }
  }

  /** From here on the hits do not hold all that was asked for. */
  record CloseFromHere() implements SearchRow {}

  /** The article the line opens; empty for a line that opens none. */
  default Optional<Long> articleId() {
    return Optional.empty();
  }

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
