package kange.store.authority;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityName;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.store.history.Log;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** What librarians say of names: counted before, done in one transaction, logged. Thread-safe. */
public final class AuthorityStore {
  private final Database database;
  private final LanguageKeys keys;

  public AuthorityStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** How much would be listed elsewhere; changes nothing. */
  public AuthorityEffect effect(AuthorityAct act) {
    return database.read(c -> effect(c, ActChanges.of(c, act)));
  }

  private static AuthorityEffect effect(Connection c, List<ReferenceChange> changes)
      throws SQLException {
    PrintedNames printed = new PrintedNames(c);
    References references = new References(c);
    Set<Long> articles = new HashSet<>();
    Set<Long> issues = new HashSet<>();
    for (ReferenceChange change : changes) {
      AuthorityName heading = change.after().orElse(references.otherwise(change));
      for (PrintedNames.Place place : printed.elsewhere(change.name(), change.scope(), heading)) {
        articles.add(place.article());
        issues.add(place.issue());
      }
    }
    return new AuthorityEffect(articles.size(), issues.size());
  }

  /**
   * Does it.
   *
   * @return how much is listed elsewhere now
   * @throws ArchiveException when all is so already, or the heading is blank
   */
  public AuthorityEffect apply(AuthorityAct act, Operation by) {
    return database.write(
        c -> {
          List<ReferenceChange> changes = ActChanges.of(c, act);
          if (changes.isEmpty()) {
            throw ArchiveException.of(AuthorityMessage.NOTHING_CHANGES);
          }
          AuthorityEffect effect = effect(c, changes);
          long entry = Log.record(c, by, LogKind.AUTHORITY, ActWords.of(act, effect.articles()));
          ReferenceChanges.write(c, entry, changes);
          References references = new References(c);
          for (ReferenceChange change : changes) {
            references.apply(change, keys);
          }
          return effect;
        });
  }

  /** Remembers that two names, alike as they look, are not one. */
  public void keepApart(AuthorityName one, AuthorityName other, Operation by) {
    AuthorityName first = one.compareTo(other) <= 0 ? one : other;
    AuthorityName second = first == one ? other : one;
    database.change(
        c -> {
          Message what = Message.of(AuthorityMessage.DISTINCT, one.text(), other.text());
          Sql.update(
              c,
              "INSERT OR IGNORE INTO distinct_names (kind, name, other_kind, other, log_id)"
                  + " VALUES (?, ?, ?, ?, ?)",
              EnumNames.of(first.kind()),
              first.text(),
              EnumNames.of(second.kind()),
              second.text(),
              Log.record(c, by, LogKind.AUTHORITY, what));
        });
  }

  /** Pairs that were said not to be one, each with the smaller name first. */
  public Set<List<AuthorityName>> keptApart() {
    return database.readAlone(
        c ->
            new HashSet<>(
                Sql.list(
                    c,
                    "SELECT * FROM distinct_names",
                    r ->
                        List.of(
                            References.name(r, "kind", "name"),
                            References.name(r, "other_kind", "other")))));
  }
}
