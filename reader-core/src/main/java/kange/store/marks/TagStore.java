package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.Tag;
import kange.model.marks.TaggedArticles;
import kange.store.row.ArticleRows;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/**
 * Words that readers file articles under. A tag is there as long as an article bears it; names that
 * differ only in width, case, 简繁 or spaces are one tag. Thread-safe.
 */
public final class TagStore {
  private final Database database;
  private final LanguageKeys keys;

  public TagStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** All tags, by pinyin. */
  public List<Tag> all() {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT t.name, (SELECT count(*) FROM article_tag WHERE tag_id = t.id) FROM tag t"
                    + " ORDER BY t.sort_key, t.name",
                r -> new Tag(r.getString(1), r.getInt(2))));
  }

  /** Whether there is a tag of that name. */
  public boolean exists(String name) {
    return database.read(c -> find(c, keys.folded(name)).isPresent());
  }

  /** Whether two names are of one tag. */
  public boolean same(String name, String other) {
    return keys.folded(name).equals(keys.folded(other));
  }

  /** Those of these articles that bear a tag. */
  public Set<Long> bearing(List<Long> articles, String name) {
    return database.read(
        c ->
            Set.copyOf(
                Sql.list(
                    c,
                    "SELECT DISTINCT article_id FROM article_tag"
                        + " WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?)"
                        + " AND article_id IN (SELECT value FROM json_each(?))",
                    r -> r.getLong(1),
                    keys.folded(name),
                    Sql.ids(articles))));
  }

  /** Gives articles a tag; returns those that did not bear it before. */
  public TaggedArticles add(List<Long> articles, String name, Instant at) {
    return database.write(
        c -> {
          long tag = ensure(c, keys, name);
          Set<Long> added =
              Set.copyOf(
                  Sql.list(
                      c,
                      "INSERT INTO article_tag (article_id, tag_id, tagged_at) SELECT id, ?, ?"
                          + " FROM article WHERE id IN (SELECT value FROM json_each(?))"
                          + " ON CONFLICT DO NOTHING RETURNING article_id",
                      r -> r.getLong(1),
                      tag,
                      at.toEpochMilli(),
                      Sql.ids(articles)));
          Sql.update(
              c,
              "DELETE FROM tag WHERE id = ?1"
                  + " AND NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = ?1)",
              tag);
          // SQLite returns them in an order of its own.
          return new TaggedArticles(
              name.strip(), articles.stream().filter(added::contains).distinct().toList());
        });
  }

  /** Takes a tag off articles; returns those that bore it. */
  public TaggedArticles remove(List<Long> articles, String name) {
    return database.write(
        c ->
            new TaggedArticles(
                name.strip(),
                Sql.list(
                    c,
                    "DELETE FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?)"
                        + " AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id",
                    r -> r.getLong(1),
                    key(name),
                    Sql.ids(articles))));
  }

  /** Takes a tag off all articles; returns them, so that they can be given it again. */
  public TaggedArticles delete(String name) {
    return database.write(
        c -> {
          long tag = require(c, name);
          List<Long> articles =
              Sql.list(
                  c,
                  "SELECT article_id FROM article_tag WHERE tag_id = ? ORDER BY article_id",
                  r -> r.getLong(1),
                  tag);
          String written =
              Sql.first(c, "SELECT name FROM tag WHERE id = ?", r -> r.getString(1), tag)
                  .orElse(name);
          Sql.update(c, "DELETE FROM tag WHERE id = ?", tag);
          return new TaggedArticles(written, articles);
        });
  }

  /** Gives a tag another name, which no other tag may have. */
  public void rename(String name, String to) {
    database.change(
        c -> {
          long tag = require(c, name);
          Optional<Long> other = find(c, key(to)).filter(id -> id != tag);
          if (other.isPresent()) {
            throw ArchiveException.of(StoreMessage.TAG_EXISTS, to.strip());
          }
          Sql.update(
              c,
              "UPDATE tag SET name = ?, name_key = ?, sort_key = ? WHERE id = ?",
              to.strip(),
              key(to),
              keys.sortKey(to.strip()),
              tag);
        });
  }

  /** Articles with a tag, tagged last first. */
  public List<ArticleSummary> articles(String name, int offset, int limit) {
    return database.read(
        c ->
            ArticleRows.summaries(
                c,
                Sql.list(
                    c,
                    "SELECT article_id FROM article_tag"
                        + " WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?)"
                        + " ORDER BY tagged_at DESC, article_id DESC LIMIT ? OFFSET ?",
                    r -> r.getLong(1),
                    key(name),
                    limit,
                    offset)));
  }

  /** Tags by article, each by pinyin. */
  static Map<Long, List<String>> ofArticles(Connection c, List<Long> articles) throws SQLException {
    Map<Long, List<String>> tags = new HashMap<>();
    Sql.list(
        c,
        "SELECT at.article_id, t.name FROM article_tag at JOIN tag t ON t.id = at.tag_id"
            + " WHERE at.article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY t.sort_key, t.name",
        r -> tags.computeIfAbsent(r.getLong(1), id -> new ArrayList<>()).add(r.getString(2)),
        Sql.ids(articles));
    return tags;
  }

  /** The tag of a name, made when there is none. */
  public static long ensure(Connection c, LanguageKeys keys, String name) throws SQLException {
    String key = key(keys, name);
    Optional<Long> there = find(c, key);
    if (there.isPresent()) {
      return there.get();
    }
    return Sql.number(
        c,
        "INSERT INTO tag (name, name_key, sort_key) VALUES (?, ?, ?) RETURNING id",
        name.strip(),
        key,
        keys.sortKey(name.strip()));
  }

  private long require(Connection c, String name) throws SQLException {
    return find(c, key(name))
        .orElseThrow(() -> ArchiveException.of(StoreMessage.TAG_UNKNOWN, name.strip()));
  }

  private static Optional<Long> find(Connection c, String key) throws SQLException {
    return Sql.first(c, "SELECT id FROM tag WHERE name_key = ?", r -> r.getLong(1), key);
  }

  private String key(String name) {
    return key(keys, name);
  }

  private static String key(LanguageKeys keys, String name) {
    String key = keys.folded(name);
    if (key.isEmpty()) {
      throw ArchiveException.of(StoreMessage.TAG_BLANK);
    }
    return key;
  }
}
