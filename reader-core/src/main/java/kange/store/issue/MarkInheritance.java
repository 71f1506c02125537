package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/**
 * Hands what readers marked in an article over to another one of its issue, when a new reading of
 * the issue has no such article any more: to the one that took in its lines, or else what readers
 * wrote (highlights, notes) to its neighbour, where it is at least not lost.
 */
public final class MarkInheritance {
  /** Share of its lines that must be in another article for that to be its heir. */
  private static final double ENOUGH = 0.5;

  private final Connection c;

  public MarkInheritance(Connection c) {
    this.c = c;
  }

  /** An article of the new reading. */
  public record Heir(long id, ArticleMatcher.Candidate candidate) {}

  /**
   * Hands over what there is to hand over.
   *
   * @param ordinal where the article stood, from 0
   * @param heirs the articles of the new reading, in printed order
   * @return whether all of it went to an heir; otherwise its signs are still with it
   */
  public boolean handOver(
      long gone, ArticleMatcher.Candidate candidate, int ordinal, List<Heir> heirs)
      throws SQLException {
    Optional<Long> heir = heir(candidate, heirs);
    if (heir.isPresent()) {
      giveWords(gone, heir.get());
      giveSigns(gone, heir.get());
      return true;
    }
    if (hasWords(gone)) {
      if (heirs.isEmpty()) {
        throw ArchiveException.of(StoreMessage.NOTES_WOULD_BE_LOST);
      }
      giveWords(gone, heirs.get(Math.min(ordinal, heirs.size() - 1)).id());
    }
    return false;
  }

  /** The article that takes over all that hangs on one that goes: it has most of its lines. */
  static Optional<Long> heir(ArticleMatcher.Candidate candidate, List<Heir> heirs) {
    return heirs.stream()
        .filter(h -> candidate.within(h.candidate()) >= ENOUGH)
        .reduce((a, b) -> candidate.within(b.candidate()) > candidate.within(a.candidate()) ? b : a)
        .map(Heir::id);
  }

  /** Whether readers wrote anything on an article. */
  public boolean hasWords(long article) throws SQLException {
    return Sql.number(
            c,
            "SELECT (SELECT count(*) FROM highlight WHERE article_id = ?1)"
                + " + (SELECT count(*) FROM article_note WHERE article_id = ?1)",
            article)
        > 0;
  }

  private void giveWords(long from, long to) throws SQLException {
    Sql.update(c, "UPDATE highlight SET article_id = ? WHERE article_id = ?", to, from);
    Sql.update(
        c,
        "INSERT INTO article_note (article_id, text, changed_at)"
            + " SELECT ?, '（原记于《' || a.title || '》）' || n.text, n.changed_at"
            + " FROM article_note n JOIN article a ON a.id = n.article_id WHERE n.article_id = ?"
            + " ON CONFLICT (article_id) DO UPDATE SET text = text || char(10) || excluded.text",
        to,
        from);
  }

  private void giveSigns(long from, long to) throws SQLException {
    for (String table : List.of("favourite", "article_tag", "reading_list_article")) {
      // What the heir has already stays behind, and goes with the old article.
      Sql.update(
          c, "UPDATE OR IGNORE " + table + " SET article_id = ? WHERE article_id = ?", to, from);
    }
  }
}
