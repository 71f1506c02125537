package kange.model.search;

/** What comes first in a search result. */
public enum SearchOrder {
  RELEVANCE,
  NEWEST
}
