package kange.app.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;

/**
 * What the archive answered to a filter.
 *
 * @param letters of each kind, with how many names stand under it
 * @param first the first page
 * @param chosen the name looked at
 * @param position of that name in the list; empty where the list does not have it
 */
record NameListing(
    NameFilter filter,
    Map<NameKind, List<LetterCount>> letters,
    List<IndexedName> first,
    Optional<IndexedName> chosen,
    OptionalInt position) {
  List<LetterCount> letters(NameKind kind) {
    return letters.getOrDefault(kind, List.of());
  }

  int size(NameKind kind) {
    return letters(kind).stream().mapToInt(LetterCount::names).sum();
  }

  boolean listsTheSame(NameListing other) {
    return filter.equals(other.filter)
        && letters(filter.kind()).equals(other.letters(filter.kind()))
        && first.equals(other.first);
  }
}
