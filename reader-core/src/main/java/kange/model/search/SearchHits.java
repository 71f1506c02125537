package kange.model.search;

import java.util.List;
import java.util.Optional;
import kange.model.message.Message;

/**
 * The hits of a {@link SearchRequest}, without what can only be said when every article that
 * matches was looked at: see {@link SearchSpread}.
 *
 * @param reading how the query was understood, for people; empty when nothing is asked for
 * @param index when not complete, the hits may lack articles still being indexed
 */
public record SearchHits(
    String query,
    Optional<Message> reading,
    double elapsedMillis,
    List<SearchHit> hits,
    IndexStatus index) {
  /** Takes copies of the lists. */
  public SearchHits {
    hits = List.copyOf(hits);
  }
}
