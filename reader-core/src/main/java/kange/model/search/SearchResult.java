package kange.model.search;

import java.util.List;
import java.util.Optional;
import kange.model.message.Message;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param reading how the query was understood, for people; empty when nothing is asked for
 * @param total articles that match in full; {@code close} hits are not counted
 * @param index when not complete, the result may lack articles still being indexed
 */
public record SearchResult(
    String query,
    Optional<Message> reading,
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
