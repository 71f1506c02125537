package kange.model.search;

import java.util.List;

/** How the found articles spread; each list most frequent first, years newest first. */
public record SearchFacets(
    List<FacetValue> journals,
    List<FacetValue> years,
    List<FacetValue> columns,
    List<FacetValue> authors) {
  public static final SearchFacets EMPTY =
      new SearchFacets(List.of(), List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public SearchFacets {
    journals = List.copyOf(journals);
    years = List.copyOf(years);
    columns = List.copyOf(columns);
    authors = List.copyOf(authors);
  }
}
