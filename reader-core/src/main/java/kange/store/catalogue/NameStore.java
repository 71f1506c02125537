package kange.store.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.IndexLetter;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** The indexes of names, read page by page: columns, persons, organisations. Thread-safe. */
public final class NameStore {
  private final Database database;

  public NameStore(Database database) {
    this.database = database;
  }

  public List<IndexedName> page(NameFilter filter, int offset, int limit) {
    NameQuery query = NameQuery.of(filter);
    return database.read(
        c ->
            Sql.list(
                c,
                query.page(),
                r ->
                    new IndexedName(
                        r.getString(1),
                        filter.kind(),
                        IndexLetter.ofKey(r.getString(2)),
                        r.getInt(3)),
                query.values(limit, offset)));
  }

  /** The letters names stand under, in their order; together they are as many as the pages hold. */
  public List<LetterCount> letters(NameFilter filter) {
    NameQuery query = NameQuery.of(filter);
    return database.read(
        c ->
            Sql.list(
                c,
                query.letters(),
                r -> new LetterCount(IndexLetter.ofKey(r.getString(1)), r.getInt(2)),
                query.values()));
  }

  /** The name that articles stand under for one that was asked for, which may lead to another. */
  public Optional<IndexedName> find(NameKind kind, String name) {
    return database.read(
        c -> {
          Optional<IndexedName> there = listed(c, kind, name);
          if (there.isPresent()) {
            return there;
          }
          record Lead(NameKind kind, String name) {}
          Optional<Lead> heading =
              Sql.first(
                  c,
                  "SELECT heading_kind, heading FROM see_reference WHERE kind = ? AND name = ?"
                      + " ORDER BY article_id IS NOT NULL, journal LIMIT 1",
                  r -> new Lead(EnumNames.read(NameKind.class, r.getString(1)), r.getString(2)),
                  EnumNames.of(kind),
                  name);
          return heading.isPresent()
              ? listed(c, heading.get().kind(), heading.get().name())
              : Optional.empty();
        });
  }

  private static Optional<IndexedName> listed(Connection c, NameKind kind, String name)
      throws SQLException {
    return Sql.first(
        c,
        "SELECT letter, articles FROM " + table(kind) + " AND articles > 0",
        r -> new IndexedName(name, kind, IndexLetter.ofKey(r.getString(1)), r.getInt(2)),
        key(kind, name));
  }

  /** How many names of the list stand before one that passes its filter. */
  public int before(IndexedName name, NameFilter filter) {
    NameQuery query = NameQuery.of(filter);
    return database.read(
        c -> {
          Optional<String> sortKey =
              Sql.first(
                  c,
                  "SELECT sort_key FROM " + table(name.kind()),
                  r -> r.getString(1),
                  key(name.kind(), name.name()));
          return (int) Sql.number(c, query.before(), query.position(name, sortKey.orElse("")));
        });
  }

  private static String table(NameKind kind) {
    return kind == NameKind.COLUMN
        ? "column_name WHERE name = ?"
        : "author WHERE name = ? AND kind = ?";
  }

  private static Object[] key(NameKind kind, String name) {
    return kind == NameKind.COLUMN ? new Object[] {name} : new Object[] {name, EnumNames.of(kind)};
  }
}
