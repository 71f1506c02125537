package kange.model;

/** What comes first in a search result. */
public enum SearchOrder {
  RELEVANCE,
  NEWEST
}
