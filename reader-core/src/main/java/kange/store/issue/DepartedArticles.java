package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;
import kange.store.row.ArticleRows;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/**
 * Ids of articles that a correction took out of an issue, for as long as its source stays: an
 * article of the same lines that is written later is the one that left.
 */
final class DepartedArticles {
  private final Connection c;
  private final long issue;

  DepartedArticles(Connection c, long issue) {
    this.c = c;
    this.issue = issue;
  }

  /**
   * Remembers an article that is about to be deleted, with what readers marked it with.
   *
   * @param heir the article that takes the marks over; empty where none does
   */
  void leave(long article, Optional<Long> heir) throws SQLException {
    String lines = LineRangeText.write(ArticleRows.lines(c, article));
    // Of two that had the same lines, one after the other, the last is looked for.
    Sql.update(c, "DELETE FROM departed_article WHERE issue_id = ? AND lines = ?", issue, lines);
    Sql.update(
        c,
        "INSERT INTO departed_article (article_id, issue_id, lines) VALUES (?, ?, ?)",
        article,
        issue,
        lines);
    if (heir.isPresent()) {
      new DepartedMarks(c, article, heir.get()).takeDown();
    }
  }

  /** To be called once the marks are handed over. */
  void handedOver(long article, Optional<Long> heir) throws SQLException {
    if (heir.isPresent()) {
      new DepartedMarks(c, article, heir.get()).handedOver();
    }
  }

  /** The id of the article that had these lines; empty for lines that never were one. */
  Optional<Long> with(List<LineRange> lines) throws SQLException {
    return Sql.first(
        c,
        "SELECT article_id FROM departed_article WHERE issue_id = ? AND lines = ?",
        r -> r.getLong(1),
        issue,
        LineRangeText.write(lines));
  }

  /** Those of some articles that had left and are there again have their marks again. */
  void comeBack(List<Long> articles) throws SQLException {
    for (long article : articles) {
      Optional<Long> heir =
          Sql.first(
              c,
              "SELECT heir FROM departed_article WHERE article_id = ? AND heir IS NOT NULL",
              r -> r.getLong(1),
              article);
      if (heir.isPresent()) {
        new DepartedMarks(c, article, heir.get()).giveBack();
      }
      Sql.update(c, "DELETE FROM departed_article WHERE article_id = ?", article);
    }
  }

  /** The lines are another source's now. */
  void forget() throws SQLException {
    Sql.update(c, "DELETE FROM departed_article WHERE issue_id = ?", issue);
  }
}
