package kange.store.authority;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.ReferenceScope;
import kange.model.authority.SeeReference;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * The references themselves, on a connection whose transaction is somebody else's. What follows
 * from them, in lists, counts and search, the database's triggers see to.
 */
final class References {
  private final Connection c;

  References(Connection c) {
    this.c = c;
  }

  /** The heading a name leads to by a reference of just this scope. */
  Optional<AuthorityName> heading(AuthorityName name, ReferenceScope scope) throws SQLException {
    return Sql.first(
        c,
        "SELECT heading_kind, heading FROM see_reference WHERE kind = ? AND name = ?"
            + " AND journal = ? AND ifnull(article_id, 0) = ?",
        r -> name(r, "heading_kind", "heading"),
        EnumNames.of(name.kind()),
        name.text(),
        journal(scope),
        article(scope));
  }

  /** The heading a name leads to where a reference is gone: by a wider one, or itself. */
  AuthorityName otherwise(ReferenceChange gone) throws SQLException {
    return gone.scope().equals(ReferenceScope.EVERYWHERE)
        ? gone.name()
        : heading(gone.name(), ReferenceScope.EVERYWHERE).orElse(gone.name());
  }

  /** The references that lead to a heading, by name. */
  List<SeeReference> leadingTo(AuthorityName heading) throws SQLException {
    return Sql.list(
        c,
        "SELECT * FROM see_reference WHERE heading = ? AND heading_kind = ?"
            + " ORDER BY name, kind, journal, article_id",
        References::reference,
        heading.text(),
        EnumNames.of(heading.kind()));
  }

  static SeeReference reference(ResultSet r) throws SQLException {
    long article = r.getLong("article_id");
    ReferenceScope scope =
        new ReferenceScope(
            Optional.of(r.getString("journal")).filter(journal -> !journal.isEmpty()),
            article == 0 ? OptionalLong.empty() : OptionalLong.of(article));
    return new SeeReference(name(r, "kind", "name"), scope, name(r, "heading_kind", "heading"));
  }

  static AuthorityName name(ResultSet r, String kind, String text) throws SQLException {
    return new AuthorityName(
        EnumNames.read(AuthorityKind.class, r.getString(kind)), r.getString(text));
  }

  static String journal(ReferenceScope scope) {
    return scope.journal().orElse("");
  }

  static long article(ReferenceScope scope) {
    return scope.article().orElse(0);
  }

  /** Makes a reference what it is to be. */
  void apply(ReferenceChange change, LanguageKeys keys) throws SQLException {
    AuthorityName name = change.name();
    Sql.update(
        c,
        "DELETE FROM see_reference WHERE kind = ? AND name = ? AND journal = ?"
            + " AND ifnull(article_id, 0) = ?",
        EnumNames.of(name.kind()),
        name.text(),
        journal(change.scope()),
        article(change.scope()));
    if (change.after().isPresent()) {
      insert(name, change.scope(), change.after().get(), keys);
    }
  }

  private void insert(
      AuthorityName name, ReferenceScope scope, AuthorityName heading, LanguageKeys keys)
      throws SQLException {
    LanguageKeys.NameKeys spelled = spelled(heading, keys);
    Sql.update(
        c,
        "INSERT INTO see_reference (kind, name, journal, article_id, heading_kind, heading, pinyin,"
            + " initials, sort_key) VALUES (?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?)",
        EnumNames.of(name.kind()),
        name.text(),
        journal(scope),
        article(scope),
        EnumNames.of(heading.kind()),
        heading.text(),
        spelled.pinyin(),
        spelled.initials(),
        spelled.sortKey());
  }

  /** As the indexes spell what is printed. */
  private static LanguageKeys.NameKeys spelled(AuthorityName heading, LanguageKeys keys) {
    ContributorKind kind =
        heading.kind() == AuthorityKind.PERSON
            ? ContributorKind.PERSON
            : ContributorKind.ORGANIZATION;
    LanguageKeys.NameKeys name = keys.nameKeys(new Contributor(heading.text(), kind));
    return heading.kind() == AuthorityKind.JOURNAL
        ? new LanguageKeys.NameKeys(name.pinyin(), name.initials(), keys.sortKey(heading.text()))
        : name;
  }
}
