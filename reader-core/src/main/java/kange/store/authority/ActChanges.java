package kange.store.authority;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityName;
import kange.model.authority.ReferenceScope;
import kange.model.authority.SeeReference;

/**
 * What an act means for the references there are. References never lead on: what led to a heading
 * that now leads to another is led there at once, so that a name is looked up once.
 */
final class ActChanges {
  private record Key(AuthorityName name, ReferenceScope scope) {}

  private final References references;
  private final PrintedNames printed;
  private final Map<Key, Optional<AuthorityName>> after = new LinkedHashMap<>();

  private ActChanges(Connection c) {
    this.references = new References(c);
    this.printed = new PrintedNames(c);
  }

  /** The references that change, none twice. */
  static List<ReferenceChange> of(Connection c, AuthorityAct act) throws SQLException {
    ActChanges changes = new ActChanges(c);
    switch (act) {
      case AuthorityAct.Join join -> changes.refer(join.names(), join.heading(), join.journal());
      case AuthorityAct.Rename rename ->
          changes.refer(Set.of(rename.before()), rename.after(), Optional.empty());
      case AuthorityAct.Alias alias ->
          changes.refer(Set.of(named(alias.name())), alias.heading(), Optional.empty());
      case AuthorityAct.Part part -> changes.part(part);
      case AuthorityAct.Distinguish distinguish -> changes.distinguish(distinguish);
    }
    return changes.list();
  }

  private void part(AuthorityAct.Part act) throws SQLException {
    for (SeeReference reference : act.references()) {
      if (references.heading(reference.name(), reference.scope()).isEmpty()) {
        throw ArchiveException.of(AuthorityMessage.REFERENCE_GONE, reference.name().text());
      }
      after.put(new Key(reference.name(), reference.scope()), Optional.empty());
    }
  }

  private void distinguish(AuthorityAct.Distinguish act) throws SQLException {
    AuthorityName heading = named(act.heading());
    for (long article : act.articles()) {
      for (AuthorityName name : printed.printedFor(act.name(), article)) {
        put(name, ReferenceScope.ofArticle(article), heading);
      }
    }
  }

  private void refer(Set<AuthorityName> sources, AuthorityName wanted, Optional<String> journal)
      throws SQLException {
    AuthorityName heading = target(sources, named(wanted));
    for (AuthorityName source : sources) {
      if (!source.equals(heading)) {
        List<SeeReference> leading = references.leadingTo(source);
        for (SeeReference reference : leading) {
          narrowed(reference.scope(), journal)
              .ifPresent(scope -> put(reference.name(), scope, heading));
        }
        // A heading that nobody prints was a librarian's wording: nobody will ask for it.
        if (leading.isEmpty() || printed.isPrinted(source)) {
          put(
              source,
              journal.map(ReferenceScope::ofJournal).orElse(ReferenceScope.EVERYWHERE),
              heading);
        }
      }
    }
    dropIdle(heading);
  }

  private static AuthorityName named(AuthorityName name) {
    String text = name.text().strip();
    if (text.isEmpty()) {
      throw ArchiveException.of(AuthorityMessage.BLANK_HEADING);
    }
    return new AuthorityName(name.kind(), text);
  }

  /** A name that itself leads to a heading which stays where it is means that heading. */
  private AuthorityName target(Set<AuthorityName> sources, AuthorityName wanted)
      throws SQLException {
    return references
        .heading(wanted, ReferenceScope.EVERYWHERE)
        .filter(heading -> !sources.contains(heading))
        .orElse(wanted);
  }

  /** The part of a reference's scope that lies within a journal; empty where none does. */
  private Optional<ReferenceScope> narrowed(ReferenceScope scope, Optional<String> journal)
      throws SQLException {
    if (journal.isEmpty() || scope.journal().equals(journal)) {
      return Optional.of(scope);
    }
    if (scope.article().isPresent()) {
      return printed.journalOf(scope.article().getAsLong()).equals(journal)
          ? Optional.of(scope)
          : Optional.empty();
    }
    return scope.journal().isPresent() ? Optional.empty() : journal.map(ReferenceScope::ofJournal);
  }

  private void put(AuthorityName name, ReferenceScope scope, AuthorityName heading) {
    after.put(new Key(name, scope), Optional.of(heading));
  }

  /** A heading stands for itself where nothing else is said of it: no reference need say so. */
  private void dropIdle(AuthorityName heading) throws SQLException {
    Key everywhere = new Key(heading, ReferenceScope.EVERYWHERE);
    if (after.containsKey(everywhere)) {
      after.put(everywhere, Optional.empty());
    }
    boolean ledAway =
        !after.containsKey(everywhere)
            && references.heading(heading, ReferenceScope.EVERYWHERE).isPresent();
    if (!ledAway) {
      after.replaceAll((key, to) -> key.name().equals(heading) ? Optional.empty() : to);
    }
  }

  private List<ReferenceChange> list() throws SQLException {
    List<ReferenceChange> changes = new ArrayList<>();
    for (Map.Entry<Key, Optional<AuthorityName>> entry : after.entrySet()) {
      Key key = entry.getKey();
      Optional<AuthorityName> before = references.heading(key.name(), key.scope());
      if (!before.equals(entry.getValue())) {
        changes.add(new ReferenceChange(key.name(), key.scope(), before, entry.getValue()));
      }
    }
    return changes;
  }
}
