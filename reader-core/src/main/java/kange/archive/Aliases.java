package kange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.authority.AuthorityKind;
import kange.model.authority.SeeReference;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameKind;
import kange.model.search.SearchSuggestion;
import kange.model.search.SearchSuggestion.Kind;
import kange.store.Stores;
import kange.text.Fold;
import kange.text.FoldedText;

/** Suggests headings to who types another name of theirs. Thread-safe. */
final class Aliases {
  private final Stores stores;

  Aliases(Stores stores) {
    this.stores = stores;
  }

  /**
   * What the index suggests, with the headings behind the names, before the titles.
   *
   * @param limit how many there are at most in all
   */
  List<SearchSuggestion> among(List<SearchSuggestion> found, String typed, int limit) {
    List<SearchSuggestion> aliases = of(typed, limit, found);
    return Stream.of(
            found.stream().filter(s -> s.kind() != Kind.TITLE),
            aliases.stream(),
            found.stream().filter(s -> s.kind() == Kind.TITLE))
        .flatMap(s -> s)
        .limit(limit)
        .toList();
  }

  private List<SearchSuggestion> of(String typed, int limit, List<SearchSuggestion> found) {
    FoldedText text = Fold.of(typed);
    List<SearchSuggestion> aliases = new ArrayList<>();
    if (text.isEmpty()) {
      return aliases;
    }
    for (SeeReference reference : stores.headings().aliases()) {
      if (aliases.size() < limit && is(reference.name().text(), text)) {
        suggestion(reference)
            .filter(s -> Stream.concat(found.stream(), aliases.stream()).noneMatch(o -> same(o, s)))
            .ifPresent(aliases::add);
      }
    }
    return aliases;
  }

  private static boolean same(SearchSuggestion one, SearchSuggestion other) {
    return one.kind() == other.kind() && one.text().equals(other.text());
  }

  /** It holds what is typed, or is spelt so. */
  private static boolean is(String name, FoldedText typed) {
    return Fold.of(name).indexOf(typed, 0) >= 0
        || Catalogue.spellings(name).stream().anyMatch(s -> s.startsWith(typed.text()));
  }

  private Optional<SearchSuggestion> suggestion(SeeReference reference) {
    AuthorityKind kind = reference.heading().kind();
    return stores
        .names()
        .find(index(kind), reference.heading().text())
        .filter(heading -> heading.articles() > 0)
        .map(heading -> suggestion(heading, reference.name().text()));
  }

  private static SearchSuggestion suggestion(IndexedName heading, String alias) {
    Kind kind = heading.kind() == NameKind.COLUMN ? Kind.COLUMN : Kind.AUTHOR;
    return new SearchSuggestion(kind, heading.name(), heading.articles(), Optional.of(alias));
  }

  private static NameKind index(AuthorityKind kind) {
    return switch (kind) {
      case PERSON -> NameKind.PERSON;
      case ORGANIZATION -> NameKind.ORGANIZATION;
      case COLUMN -> NameKind.COLUMN;
      case JOURNAL -> throw new IllegalArgumentException("a journal is no name of an article");
    };
  }
}
