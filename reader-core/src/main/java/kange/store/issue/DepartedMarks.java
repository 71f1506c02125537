package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.store.sql.Sql;

/**
 * What readers had marked an article with that left its issue, and which article took it over: so
 * that it can be given back. What was taken off the heir since is not.
 */
final class DepartedMarks {
  private static final List<String> TAKEN_DOWN =
      List.of(
          "INSERT INTO departed_mark SELECT ?1, 'favourite', 0, marked_at, EXISTS (SELECT 1 FROM"
              + " favourite h WHERE h.article_id = ?2) FROM favourite WHERE article_id = ?1",
          "INSERT INTO departed_mark SELECT ?1, 'tag', t.tag_id, t.tagged_at, EXISTS (SELECT 1"
              + " FROM article_tag h WHERE h.article_id = ?2 AND h.tag_id = t.tag_id)"
              + " FROM article_tag t WHERE t.article_id = ?1",
          "INSERT INTO departed_mark SELECT ?1, 'list', l.list_id, l.position, EXISTS (SELECT 1"
              + " FROM reading_list_article h WHERE h.article_id = ?2 AND h.list_id = l.list_id)"
              + " FROM reading_list_article l WHERE l.article_id = ?1",
          "INSERT INTO departed_mark SELECT ?1, 'highlight', id, 0, 0 FROM highlight"
              + " WHERE article_id = ?1 AND article_id <> ?2");

  private static final String OWN =
      " (SELECT \"key\" FROM departed_mark WHERE article_id = ?1 AND kind = '%s' AND shared = 0)";

  private static final String SHARED =
      " FROM departed_mark m WHERE m.article_id = ?1 AND m.kind = '%s' AND m.shared = 1"
          + " AND EXISTS (SELECT 1 FROM %s h WHERE h.article_id = ?2";

  /** What only it had goes from the heir to it; what both had it has again. */
  private static final List<String> GIVEN_BACK =
      List.of(
          "UPDATE favourite SET article_id = ?1 WHERE article_id = ?2 AND 0 IN"
              + OWN.formatted("favourite"),
          "INSERT OR IGNORE INTO favourite (article_id, marked_at) SELECT ?1, m.value"
              + SHARED.formatted("favourite", "favourite")
              + ")",
          "UPDATE article_tag SET article_id = ?1 WHERE article_id = ?2 AND tag_id IN"
              + OWN.formatted("tag"),
          "INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at)"
              + " SELECT ?1, m.\"key\", m.value"
              + SHARED.formatted("tag", "article_tag")
              + " AND h.tag_id = m.\"key\")",
          "UPDATE reading_list_article SET article_id = ?1 WHERE article_id = ?2 AND list_id IN"
              + OWN.formatted("list"),
          // Where it stood, or else, where another stands there now, at the end.
          "INSERT OR IGNORE INTO reading_list_article (article_id, list_id, position)"
              + " SELECT ?1, m.\"key\", m.value"
              + SHARED.formatted("list", "reading_list_article")
              + " AND h.list_id = m.\"key\")",
          "INSERT OR IGNORE INTO reading_list_article (article_id, list_id, position)"
              + " SELECT ?1, m.\"key\", (SELECT max(position) + 1 FROM reading_list_article e"
              + " WHERE e.list_id = m.\"key\")"
              + SHARED.formatted("list", "reading_list_article")
              + " AND h.list_id = m.\"key\")",
          "UPDATE highlight SET article_id = ?1 WHERE article_id = ?2 AND id IN"
              + OWN.formatted("highlight"));

  private record Note(
      Optional<String> text, Optional<Long> at, Optional<String> heirs, Optional<String> merged) {}

  private final Connection c;
  private final long article;
  private final long heir;

  DepartedMarks(Connection c, long article, long heir) {
    this.c = c;
    this.article = article;
    this.heir = heir;
  }

  /** Before they are handed over. */
  void takeDown() throws SQLException {
    for (String sql : TAKEN_DOWN) {
      Sql.update(c, sql, article, heir);
    }
    Sql.update(
        c,
        "UPDATE departed_article SET heir = ?2,"
            + " note = (SELECT text FROM article_note WHERE article_id = ?1),"
            + " noted_at = (SELECT changed_at FROM article_note WHERE article_id = ?1),"
            + " heir_note = (SELECT text FROM article_note WHERE article_id = ?2)"
            + " WHERE article_id = ?1",
        article,
        heir);
  }

  /** Once they are handed over: what the heir's note is now. */
  void handedOver() throws SQLException {
    Sql.update(
        c,
        "UPDATE departed_article SET merged_note ="
            + " (SELECT text FROM article_note WHERE article_id = ?2) WHERE article_id = ?1",
        article,
        heir);
  }

  /** The article is there again. */
  void giveBack() throws SQLException {
    for (String sql : GIVEN_BACK) {
      Sql.update(c, sql, article, heir);
    }
    Note note =
        Sql.first(
                c,
                "SELECT note, noted_at, heir_note, merged_note FROM departed_article"
                    + " WHERE article_id = ?",
                r ->
                    new Note(
                        Sql.text(r, "note"),
                        Optional.of(r.getLong(2)),
                        Sql.text(r, "heir_note"),
                        Sql.text(r, "merged_note")),
                article)
            .orElseThrow();
    if (note.text().isPresent()) {
      part(note);
    }
  }

  /** Notes that were joined are two again, unless somebody wrote on since. */
  private void part(Note note) throws SQLException {
    boolean same =
        Sql.first(
                c, "SELECT text FROM article_note WHERE article_id = ?", r -> r.getString(1), heir)
            .equals(note.merged());
    if (!same) {
      return;
    }
    Sql.update(
        c,
        "INSERT INTO article_note (article_id, text, changed_at) VALUES (?, ?, ?)",
        article,
        note.text(),
        note.at());
    if (note.heirs().isPresent()) {
      Sql.update(c, "UPDATE article_note SET text = ? WHERE article_id = ?", note.heirs(), heir);
    } else {
      Sql.update(c, "DELETE FROM article_note WHERE article_id = ?", heir);
    }
  }
}
