package kange.model.search;

/**
 * How many articles match a {@link SearchRequest}, and how they spread: exact, and the same for
 * every page of its hits.
 *
 * @param total articles that match in full; {@code close} hits are not counted
 */
public record SearchSpread(int total, SearchFacets facets) {
  /** Of a question that nothing matches. */
  public static final SearchSpread NONE = new SearchSpread(0, SearchFacets.EMPTY);
}
