package kange.model.search;

import java.util.Optional;

/** Narrows a search; empty parts do not narrow. */
public record SearchFilter(
    Optional<String> journal,
    Optional<Integer> year,
    Optional<String> column,
    Optional<String> author) {
  public static final SearchFilter NONE =
      new SearchFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
