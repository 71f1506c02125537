package kange.model.search;

/** One value of a facet and how many of the found articles have it. */
public record FacetValue(String value, int count) {}
