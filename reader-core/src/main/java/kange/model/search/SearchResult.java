package kange.model.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param reading how the query was understood, for people, for example {@code "党纪学习" 且 "教育"}
 * @param total articles that match in full; {@code close} hits are not counted
 * @param index when not complete, the result may lack articles still being indexed
 */
public record SearchResult(
    String query,
    String reading,
    int total,
    double elapsedMillis,
    List<SearchHit> hits,
    SearchFacets facets,
    IndexStatus index) {
  /** Takes copies of the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
