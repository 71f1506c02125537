package kange.model.search;

/**
 * A question to the archive.
 *
 * @param query as typed; never wrong, read as well as possible
 * @param offset hits to skip, from 0
 * @param limit hits to return, 1 or more
 */
public record SearchRequest(
    String query, SearchFilter filter, SearchOrder order, int offset, int limit) {
  /** Asks for every hit there is. */
  public static SearchRequest all(String query, SearchFilter filter, SearchOrder order) {
    return new SearchRequest(query, filter, order, 0, Integer.MAX_VALUE);
  }

  /** The first hits of a query by relevance, not narrowed. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, SearchFilter.NONE, SearchOrder.RELEVANCE, 0, limit);
  }
}
