package kange.app.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kange.app.work.PagedList;
import kange.archive.Catalogue;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;

/** Asks the archive for an index of names of some kinds; not for the UI thread. */
final class NameListings {
  private final Catalogue catalogue;
  private final List<NameKind> kinds;

  NameListings(Catalogue catalogue, List<NameKind> kinds) {
    this.catalogue = catalogue;
    this.kinds = List.copyOf(kinds);
  }

  /** The list with a name in it; a filter that leaves it out goes. */
  NameListing named(NameFilter filter, IndexedName name) {
    Optional<IndexedName> wanted = Optional.of(name);
    NameListing found = ask(new NameFilter(name.kind(), filter.typed(), filter.order()), wanted);
    return found.position().isPresent()
        ? found
        : ask(new NameFilter(name.kind(), "", filter.order()), wanted);
  }

  /** The list, with the wanted name looked at where it is in it, else the first. */
  NameListing of(NameFilter filter, Optional<IndexedName> wanted) {
    NameListing found = ask(filter, wanted);
    return found.position().isPresent() || found.first().isEmpty() ? found : withFirst(found);
  }

  /** A name of one of the kinds. */
  Optional<IndexedName> find(String name) {
    return kinds.stream().flatMap(k -> catalogue.name(k, name).stream()).findFirst();
  }

  private NameListing ask(NameFilter filter, Optional<IndexedName> wanted) {
    Map<NameKind, List<LetterCount>> letters = new EnumMap<>(NameKind.class);
    for (NameKind k : kinds) {
      letters.put(k, catalogue.letters(new NameFilter(k, filter.typed(), filter.order())));
    }
    return new NameListing(
        filter,
        letters,
        catalogue.names(filter, 0, PagedList.firstPage()),
        wanted,
        wanted.map(n -> position(n, filter)).orElse(OptionalInt.empty()));
  }

  private OptionalInt position(IndexedName name, NameFilter filter) {
    if (name.kind() != filter.kind()) {
      return OptionalInt.empty();
    }
    int before = catalogue.namesBefore(name, filter);
    boolean there = catalogue.names(filter, before, 1).equals(List.of(name));
    return there ? OptionalInt.of(before) : OptionalInt.empty();
  }

  private static NameListing withFirst(NameListing found) {
    boolean none = found.first().isEmpty();
    return new NameListing(
        found.filter(),
        found.letters(),
        found.first(),
        found.first().stream().findFirst(),
        none ? OptionalInt.empty() : OptionalInt.of(0));
  }
}
