package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;

/** The SQL of an article filter: fixed fragments, every value a parameter. */
record ArticleQuery(String where, String order, List<Object> filterValues) {
  private static final String NEWEST = "a.recency DESC, a.issue_id DESC, a.ordinal";
  private static final String OLDEST = "a.recency, a.issue_id, a.ordinal";

  /** A name that nothing stands under may lead to a heading. */
  private static final String COLUMN =
      "coalesce((SELECT id FROM column_name WHERE name = ? AND articles > 0),"
          + " (SELECT h.id FROM see_reference s JOIN column_name h ON h.name = s.heading"
          + " WHERE s.kind = 'column' AND s.name = ? ORDER BY s.journal LIMIT 1))";

  /** As above; one name may be several authors'. */
  private static final String AUTHORS =
      "(SELECT id FROM author WHERE name = ? AND articles > 0 UNION ALL"
          + " SELECT h.id FROM see_reference s"
          + " JOIN author h ON h.name = s.heading AND h.kind = s.heading_kind WHERE s.name = ?"
          + " AND NOT EXISTS (SELECT 1 FROM author n WHERE n.name = s.name AND n.articles > 0))";

  static ArticleQuery of(ArticleFilter filter) {
    return of(filter, DateOrder.NEWEST);
  }

  static ArticleQuery of(ArticleFilter filter, DateOrder order) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (filter.issue().isPresent()) {
      conditions.add("a.issue_id = ?");
      values.add(filter.issue().getAsLong());
    }
    filter
        .column()
        .ifPresent(
            name -> {
              conditions.add("a.listed_column = " + COLUMN);
              values.addAll(List.of(name, name));
            });
    filter
        .author()
        .ifPresent(
            name -> {
              conditions.add(
                  "a.id IN (SELECT article_id FROM article_author WHERE listed_author IN "
                      + AUTHORS
                      + ")");
              values.addAll(List.of(name, name));
            });
    if (filter.favourites()) {
      conditions.add("a.id IN (SELECT article_id FROM favourite)");
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    String byDate = order == DateOrder.NEWEST ? NEWEST : OLDEST;
    return new ArticleQuery(where, filter.issue().isPresent() ? "a.ordinal" : byDate, values);
  }

  String page() {
    return ids() + " LIMIT ? OFFSET ?";
  }

  String ids() {
    return "SELECT a.id FROM article a" + where + " ORDER BY " + order;
  }

  String count() {
    return "SELECT count(*) FROM article a" + where;
  }

  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(filterValues);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
