package kange.store.marks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ReadingPosition;
import kange.store.row.ArticleRows;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** What readers noted: favourites and where they stopped. Thread-safe. */
public final class UserDataStore {
  private final Database database;

  public UserDataStore(Database database) {
    this.database = database;
  }

  /** Marks or unmarks an article; nothing happens when the article is not there. */
  public void setFavourite(long article, boolean favourite, Instant at) {
    database.write(
        c ->
            favourite
                ? Sql.update(
                    c,
                    "INSERT INTO favourite (article_id, marked_at)"
                        + " SELECT id, ? FROM article WHERE id = ? ON CONFLICT DO NOTHING",
                    at.toEpochMilli(),
                    article)
                : Sql.update(c, "DELETE FROM favourite WHERE article_id = ?", article));
  }

  /** Those of these articles that bear a star. */
  public List<Long> favourites(List<Long> articles) {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT article_id FROM favourite"
                    + " WHERE article_id IN (SELECT value FROM json_each(?))",
                r -> r.getLong(1),
                Sql.ids(articles)));
  }

  /** Remembers the position in place of the article's earlier one. */
  public void savePosition(ReadingPosition position) {
    database.change(
        c ->
            Sql.update(
                c,
                "INSERT INTO reading_position (article_id, block, fraction, read_at)"
                    + " SELECT id, ?, ?, ? FROM article WHERE id = ? ON CONFLICT (article_id)"
                    + " DO UPDATE SET block = excluded.block, fraction = excluded.fraction,"
                    + " read_at = excluded.read_at",
                position.block(),
                position.fraction(),
                position.at().toEpochMilli(),
                position.articleId()));
  }

  public Optional<ReadingPosition> position(long article) {
    return database.read(
        c ->
            Sql.first(
                c,
                "SELECT article_id, block, fraction, read_at FROM reading_position"
                    + " WHERE article_id = ?",
                r ->
                    new ReadingPosition(
                        r.getLong(1),
                        r.getInt(2),
                        r.getDouble(3),
                        Instant.ofEpochMilli(r.getLong(4))),
                article));
  }

  /** Articles read last, latest first. */
  public List<ArticleSummary> recentlyRead(int limit) {
    return database.read(
        c ->
            ArticleRows.summaries(
                c,
                Sql.list(
                    c,
                    "SELECT article_id FROM reading_position ORDER BY read_at DESC, article_id"
                        + " LIMIT ?",
                    r -> r.getLong(1),
                    limit)));
  }
}
