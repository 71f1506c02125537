package kange.store.authority;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.authority.NameUse;
import kange.model.authority.ReferenceScope;
import kange.model.authority.SeeReference;
import kange.model.authority.Variant;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Headings with what leads to them, to be looked at. Thread-safe. */
public final class HeadingStore {
  private static final String AUTHORS_USE =
      "SELECT n.kind, n.name, i.label, count(DISTINCT aa.article_id) FROM article_author aa"
          + " JOIN author n ON n.id = aa.listed_author JOIN article a ON a.id = aa.article_id"
          + " JOIN issue i ON i.id = a.issue_id GROUP BY n.id, i.label";

  private static final String COLUMNS_USE =
      "SELECT 'column' AS kind, n.name, i.label, count(*) FROM article a"
          + " JOIN column_name n ON n.id = a.listed_column JOIN issue i ON i.id = a.issue_id"
          + " GROUP BY n.id, i.label";

  private static final String JOURNALS_USE =
      "SELECT 'journal' AS kind, label AS name, label, sum(articles) FROM issue GROUP BY label";

  private final Database database;

  public HeadingStore(Database database) {
    this.database = database;
  }

  /**
   * One page of headings, by pinyin.
   *
   * @param offset of the page's first heading, from 0
   */
  public List<Heading> page(HeadingQuery query, int offset, int limit) {
    HeadingSql sql = HeadingSql.of(query);
    return database.readAlone(
        c -> Sql.list(c, sql.page(), HeadingStore::heading, sql.values(limit, offset)));
  }

  /** How many headings are wanted. */
  public int count(HeadingQuery query) {
    HeadingSql sql = HeadingSql.of(query);
    return database.readAlone(c -> (int) Sql.number(c, sql.count(), sql.values()));
  }

  /**
   * The heading a name stands under by itself or by a reference that holds everywhere, with all
   * names that lead there; empty when the archive knows no such name.
   */
  public Optional<Authority> find(AuthorityName name) {
    return database.read(
        c -> {
          AuthorityName heading =
              new References(c).heading(name, ReferenceScope.EVERYWHERE).orElse(name);
          Optional<Heading> there = first(c, heading);
          return there.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Authority(
                      there.get(),
                      new PrintedNames(c).under(heading, ReferenceScope.EVERYWHERE, heading).size(),
                      journals(c, heading),
                      variants(c, heading)));
        });
  }

  private static Optional<Heading> first(Connection c, AuthorityName name) throws SQLException {
    HeadingSql sql = HeadingSql.of(name);
    return Sql.first(c, sql.page(), HeadingStore::heading, sql.values(1, 0));
  }

  private static List<String> journals(Connection c, AuthorityName heading) throws SQLException {
    return Sql.list(
        c,
        "SELECT i.label FROM issue i JOIN article a ON a.issue_id = i.id"
            + " WHERE a.listed_column = (SELECT id FROM column_name WHERE name = ?1"
            + " AND 'column' = ?2) OR a.id IN (SELECT aa.article_id FROM author h"
            + " JOIN article_author aa ON aa.listed_author = h.id"
            + " WHERE h.name = ?1 AND h.kind = ?2) OR 'journal' = ?2 AND i.label = ?1"
            + " GROUP BY i.label ORDER BY count(*) DESC, i.label",
        r -> r.getString(1),
        heading.text(),
        EnumNames.of(heading.kind()));
  }

  private static List<Variant> variants(Connection c, AuthorityName heading) throws SQLException {
    PrintedNames printed = new PrintedNames(c);
    List<Variant> variants = new ArrayList<>();
    for (SeeReference reference : new References(c).leadingTo(heading)) {
      ReferenceScope scope = reference.scope();
      String where = scope.journal().orElse("");
      if (scope.article().isPresent()) {
        where =
            Sql.first(
                    c,
                    "SELECT title FROM article WHERE id = ?",
                    r -> r.getString(1),
                    scope.article().getAsLong())
                .orElse("");
      }
      int articles = printed.under(reference.name(), scope, heading).size();
      variants.add(new Variant(reference, where, articles));
    }
    return variants;
  }

  private static Heading heading(ResultSet r) throws SQLException {
    return new Heading(
        References.name(r, "kind", "name"),
        r.getInt("articles"),
        r.getInt("issues"),
        r.getInt("variants"));
  }

  /** Names of authors and columns that lead to a heading in every article that prints them. */
  public List<SeeReference> aliases() {
    return database.readAlone(
        c ->
            Sql.list(
                c,
                "SELECT * FROM see_reference WHERE kind <> 'journal' AND article_id IS NULL"
                    + " AND name <> heading ORDER BY id",
                References::reference));
  }

  /** All headings of an index that articles stand under, with the journals they are used in. */
  public List<NameUse> uses(AuthorityIndex index) {
    return database.readAlone(
        c -> {
          Map<AuthorityName, Map<String, Integer>> journals = new HashMap<>();
          Sql.each(
              c,
              use(index),
              r ->
                  journals
                      .computeIfAbsent(References.name(r, "kind", "name"), n -> new HashMap<>())
                      .put(r.getString(3), r.getInt(4)));
          List<NameUse> uses = new ArrayList<>();
          journals.forEach((name, where) -> uses.add(new NameUse(name, where)));
          return uses;
        });
  }

  private static String use(AuthorityIndex index) {
    return switch (index) {
      case AUTHORS -> AUTHORS_USE;
      case COLUMNS -> COLUMNS_USE;
      case JOURNALS -> JOURNALS_USE;
    };
  }
}
