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
import kange.model.message.Message;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * What an entry of the log did to references, kept to be taken back; on a connection whose
 * transaction is somebody else's.
 */
public final class ReferenceChanges {
  private ReferenceChanges() {}

  static void write(Connection c, long entry, List<ReferenceChange> changes) throws SQLException {
    int ordinal = 0;
    for (ReferenceChange change : changes) {
      ordinal++;
      Sql.update(
          c,
          "INSERT INTO see_change (log_id, ordinal, kind, name, journal, article_id, kind_before,"
              + " heading_before, kind_after, heading_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          entry,
          ordinal,
          EnumNames.of(change.name().kind()),
          change.name().text(),
          References.journal(change.scope()),
          References.article(change.scope()),
          change.before().map(name -> EnumNames.of(name.kind())),
          change.before().map(AuthorityName::text),
          change.after().map(name -> EnumNames.of(name.kind())),
          change.after().map(AuthorityName::text));
    }
  }

  /**
   * Takes back what an entry of the log did; the log must have said that it can be.
   *
   * @return what the log says of that
   */
  public static Message takeBack(Connection c, long entry, LanguageKeys keys) throws SQLException {
    List<ReferenceChange> changes =
        Sql.list(
            c,
            "SELECT * FROM see_change WHERE log_id = ? ORDER BY ordinal DESC",
            ReferenceChanges::read,
            entry);
    References references = new References(c);
    for (ReferenceChange change : changes) {
      references.apply(change.reversed(), keys);
    }
    Optional<String> apart =
        Sql.first(
            c, "SELECT name FROM distinct_names WHERE log_id = ?", r -> r.getString(1), entry);
    Sql.update(c, "DELETE FROM distinct_names WHERE log_id = ?", entry);
    String name = changes.isEmpty() ? apart.orElse("") : changes.getLast().name().text();
    return Message.of(AuthorityMessage.UNDONE, name);
  }

  private static ReferenceChange read(ResultSet r) throws SQLException {
    long article = r.getLong("article_id");
    return new ReferenceChange(
        References.name(r, "kind", "name"),
        new ReferenceScope(
            Optional.of(r.getString("journal")).filter(journal -> !journal.isEmpty()),
            article == 0 ? OptionalLong.empty() : OptionalLong.of(article)),
        heading(r, "kind_before", "heading_before"),
        heading(r, "kind_after", "heading_after"));
  }

  private static Optional<AuthorityName> heading(ResultSet r, String kind, String text)
      throws SQLException {
    Optional<String> there = Sql.text(r, kind);
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AuthorityName(EnumNames.read(AuthorityKind.class, there.get()), r.getString(text)));
  }
}
