package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.marks.ArticleNote;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** What readers noted on articles as a whole, one note each. Thread-safe. */
public final class NoteStore {
  private final Database database;

  public NoteStore(Database database) {
    this.database = database;
  }

  /**
   * Writes the note of an article in place of its earlier one, which it returns; nothing happens
   * when the article is not there.
   *
   * @param text blank to remove the note
   */
  public Optional<ArticleNote> write(long article, String text, Instant at) {
    return database.write(
        c -> {
          Optional<ArticleNote> before = ofArticles(c, List.of(article)).stream().findFirst();
          if (text.isBlank()) {
            Sql.update(c, "DELETE FROM article_note WHERE article_id = ?", article);
          } else {
            Sql.update(
                c,
                "INSERT INTO article_note (article_id, text, changed_at)"
                    + " SELECT id, ?, ? FROM article WHERE id = ? ON CONFLICT (article_id)"
                    + " DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
                text.strip(),
                at.toEpochMilli(),
                article);
          }
          return before;
        });
  }

  /**
   * @param own whether it is the reader's own, in no archive
   */
  record Owned(ArticleNote note, boolean own) {}

  /** Those of articles, the archive's before the reader's own. */
  static List<Owned> owned(Connection c, boolean sided, List<Long> articles) throws SQLException {
    return Sql.list(
        c,
        "SELECT article_id, text, changed_at, "
            + (sided ? "own" : "0")
            + " AS whose FROM article_note WHERE article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY whose",
        r ->
            new Owned(
                new ArticleNote(r.getLong(1), r.getString(2), Instant.ofEpochMilli(r.getLong(3))),
                r.getBoolean(4)),
        Sql.ids(articles));
  }

  private static List<ArticleNote> ofArticles(Connection c, List<Long> articles)
      throws SQLException {
    return Sql.list(
        c,
        "SELECT article_id, text, changed_at FROM article_note"
            + " WHERE article_id IN (SELECT value FROM json_each(?))",
        r -> new ArticleNote(r.getLong(1), r.getString(2), Instant.ofEpochMilli(r.getLong(3))),
        Sql.ids(articles));
  }
}
