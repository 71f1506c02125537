package kange.store.marks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;
import kange.store.row.ArticleRows;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/** Lists of articles in an order of the reader's own. Thread-safe. */
public final class ReadingListStore {
  private static final String SELECT =
      "SELECT l.id, l.name, (SELECT count(*) FROM reading_list_article WHERE list_id = l.id),"
          + " l.created_at, l.changed_at FROM reading_list l";

  private final Database database;
  private final LanguageKeys keys;

  public ReadingListStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** All lists, by pinyin. */
  public List<ReadingList> all() {
    return database.read(
        c -> Sql.list(c, SELECT + " ORDER BY l.sort_key, l.name, l.id", ReadingListStore::read));
  }

  public Optional<ReadingList> find(long id) {
    return database.read(c -> find(c, id));
  }

  /** The lists an article is on, by pinyin. */
  public List<ReadingList> withArticle(long article) {
    return database.read(
        c ->
            Sql.list(
                c,
                SELECT
                    + " WHERE l.id IN (SELECT list_id FROM reading_list_article"
                    + " WHERE article_id = ?) ORDER BY l.sort_key, l.name, l.id",
                ReadingListStore::read,
                article));
  }

  /** One page of a list, in its order. */
  public List<ArticleSummary> articles(long list, int offset, int limit) {
    return database.read(
        c ->
            ArticleRows.summaries(
                c,
                Sql.list(
                    c,
                    "SELECT article_id FROM reading_list_article WHERE list_id = ?"
                        + " ORDER BY position LIMIT ? OFFSET ?",
                    r -> r.getLong(1),
                    list,
                    limit,
                    offset)));
  }

  /** All articles of a list, in its order. */
  public List<Long> articleIds(long list) {
    return database.read(c -> order(c, list));
  }

  public ReadingList create(String name, Instant at) {
    String written = required(name);
    return database.write(
        c -> {
          long id =
              Sql.number(
                  c,
                  "INSERT INTO reading_list (name, sort_key, created_at, changed_at)"
                      + " VALUES (?, ?, ?, ?) RETURNING id",
                  written,
                  keys.sortKey(written),
                  at.toEpochMilli(),
                  at.toEpochMilli());
          return require(c, id);
        });
  }

  /** Gives a list another name; returns what it was. */
  public ReadingList rename(long id, String name, Instant at) {
    String written = required(name);
    return database.write(
        c -> {
          ReadingList before = require(c, id);
          Sql.update(
              c,
              "UPDATE reading_list SET name = ?, sort_key = ?, changed_at = ? WHERE id = ?",
              written,
              keys.sortKey(written),
              at.toEpochMilli(),
              id);
          return before;
        });
  }

  /** Deletes a list and returns it with its articles, so that it can be put back. */
  public RemovedReadingList delete(long id) {
    return database.write(
        c -> {
          RemovedReadingList removed = new RemovedReadingList(require(c, id), order(c, id));
          Sql.update(c, "DELETE FROM reading_list WHERE id = ?", id);
          return removed;
        });
  }

  /** Puts a deleted list back under its id, with those of its articles that are still there. */
  public void restore(RemovedReadingList removed) {
    database.change(
        c -> {
          ReadingList list = removed.list();
          Sql.update(
              c,
              "INSERT INTO reading_list (id, name, sort_key, created_at, changed_at)"
                  + " VALUES (?, ?, ?, ?, ?)",
              list.id(),
              list.name(),
              keys.sortKey(list.name()),
              list.createdAt().toEpochMilli(),
              list.changedAt().toEpochMilli());
          write(c, list.id(), removed.articles(), List.of());
        });
  }

  /** Puts articles at the end, in this order; those on the list already stay where they are. */
  public ReadingListChange add(long list, List<Long> articles, Instant at) {
    return change(
        list,
        at,
        before -> {
          Set<Long> after = new LinkedHashSet<>(before);
          after.addAll(articles);
          return List.copyOf(after);
        });
  }

  public ReadingListChange remove(long list, List<Long> articles, Instant at) {
    Set<Long> gone = Set.copyOf(articles);
    return change(list, at, before -> before.stream().filter(a -> !gone.contains(a)).toList());
  }

  /**
   * Moves articles of a list together to one place, keeping their order among themselves.
   *
   * @param index where the first of them stands afterwards, from 0; too large means the end
   */
  public ReadingListChange move(long list, List<Long> articles, int index, Instant at) {
    Set<Long> moving = Set.copyOf(articles);
    return change(
        list,
        at,
        before -> {
          List<Long> after = new ArrayList<>(before);
          after.removeIf(moving::contains);
          after.addAll(
              Math.clamp(index, 0, after.size()),
              before.stream().filter(moving::contains).toList());
          return after;
        });
  }

  /** Makes these the articles of a list, in this order; articles that are gone are left out. */
  public ReadingListChange arrange(long list, List<Long> articles, Instant at) {
    return change(list, at, before -> List.copyOf(new LinkedHashSet<>(articles)));
  }

  private ReadingListChange change(long list, Instant at, UnaryOperator<List<Long>> work) {
    return database.write(
        c -> {
          require(c, list);
          List<Long> before = order(c, list);
          List<Long> wanted = work.apply(before);
          if (wanted.equals(before)) {
            return new ReadingListChange(list, before, before);
          }
          Sql.update(c, "DELETE FROM reading_list_article WHERE list_id = ?", list);
          write(c, list, wanted, before);
          Sql.update(
              c, "UPDATE reading_list SET changed_at = ? WHERE id = ?", at.toEpochMilli(), list);
          return new ReadingListChange(list, before, order(c, list));
        });
  }

  /**
   * @param before those that were on it: they stay, though their article may be gone for a while
   */
  private static void write(Connection c, long list, List<Long> articles, List<Long> before)
      throws SQLException {
    Sql.update(
        c,
        "INSERT INTO reading_list_article (list_id, article_id, position)"
            + " SELECT ?, w.value, w.key FROM json_each(?) AS w"
            + " WHERE w.value IN (SELECT id FROM article)"
            + " OR w.value IN (SELECT value FROM json_each(?))",
        list,
        Sql.ids(articles),
        Sql.ids(before));
  }

  private static List<Long> order(Connection c, long list) throws SQLException {
    return Sql.list(
        c,
        "SELECT article_id FROM reading_list_article WHERE list_id = ? ORDER BY position",
        r -> r.getLong(1),
        list);
  }

  private static ReadingList require(Connection c, long id) throws SQLException {
    return find(c, id).orElseThrow(() -> ArchiveException.of(StoreMessage.LIST_UNKNOWN, id));
  }

  private static Optional<ReadingList> find(Connection c, long id) throws SQLException {
    return Sql.first(c, SELECT + " WHERE l.id = ?", ReadingListStore::read, id);
  }

  private static ReadingList read(ResultSet r) throws SQLException {
    return new ReadingList(
        r.getLong(1),
        r.getString(2),
        r.getInt(3),
        Instant.ofEpochMilli(r.getLong(4)),
        Instant.ofEpochMilli(r.getLong(5)));
  }

  private static String required(String name) {
    if (name.isBlank()) {
      throw ArchiveException.of(StoreMessage.LIST_NAME_BLANK);
    }
    return name.strip();
  }
}
