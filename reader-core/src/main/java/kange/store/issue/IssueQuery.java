package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueFilter;

/** The SQL of an issue filter: fixed fragments, every value a parameter. */
record IssueQuery(String where, String order, List<Object> filterValues) {
  /** Issues that state no year stand at the old end. */
  private static final String NEWEST = "year DESC, recency DESC, id DESC";

  private static final String OLDEST = "year, recency, id";

  static IssueQuery of(IssueFilter filter) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    filter
        .journal()
        .ifPresent(
            label -> {
              conditions.add(
                  "label = coalesce((SELECT heading FROM see_reference"
                      + " WHERE kind = 'journal' AND name = ?), ?)");
              values.addAll(List.of(label, label));
            });
    filter
        .year()
        .ifPresent(
            year -> {
              conditions.add("year = ?");
              values.add(year);
            });
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return new IssueQuery(where, filter.order() == DateOrder.NEWEST ? NEWEST : OLDEST, values);
  }

  String page() {
    return "SELECT id FROM issue" + where + " ORDER BY " + order + " LIMIT ? OFFSET ?";
  }

  /** The years, newest first whatever the order of the issues. */
  String years() {
    return "SELECT year, count(*), sum(articles) FROM issue"
        + where
        + " GROUP BY year ORDER BY year DESC";
  }

  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(filterValues);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
