package kange.model.search;

/** What comes first in a search result. */
public enum SearchOrder {
  /** The best match first. */
  RELEVANCE,

  /** The newest issue first; issues without a year last. */
  NEWEST
}
