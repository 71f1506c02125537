package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Stars, tags and places on reading lists of articles that are no longer in their issue, until an
 * article of that title is.
 */
public final class RetainedMarks {
  private static final String OF_ARTICLE =
      "INSERT INTO kept_sign (issue_id, title, title_key, kind, tag, list_id, marked_at)"
          + " SELECT a.issue_id, a.title, a.title_key, s.kind, s.tag, s.list_id, s.marked_at"
          + " FROM article a JOIN ("
          + "SELECT article_id, 'favourite' AS kind, NULL AS tag, NULL AS list_id, marked_at"
          + " FROM favourite"
          + " UNION ALL SELECT at.article_id, 'tag', t.name, NULL, at.tagged_at"
          + " FROM article_tag at JOIN tag t ON t.id = at.tag_id"
          + " UNION ALL SELECT article_id, 'list', NULL, list_id, 0 FROM reading_list_article"
          + ") s ON s.article_id = a.id WHERE a.id = ?";

  private record Kept(long id, long article, String title, String kind, String tag, long list) {}

  private final Connection c;
  private final LanguageKeys keys;

  public RetainedMarks(Connection c, LanguageKeys keys) {
    this.c = c;
    this.keys = keys;
  }

  /** Keeps the signs of an article that is about to go; says whether there were any. */
  public boolean keep(long article) throws SQLException {
    return Sql.update(c, OF_ARTICLE, article) > 0;
  }

  /**
   * Gives their signs back to articles that were not in the issue before.
   *
   * @return the titles of those that had any
   */
  public Set<String> giveBack(List<Long> fresh) throws SQLException {
    Set<String> titles = new LinkedHashSet<>();
    List<Kept> kept =
        Sql.list(
            c,
            "SELECT k.id, min(a.id), k.title, k.kind, k.tag, k.list_id FROM kept_sign k"
                + " JOIN article a ON a.issue_id = k.issue_id AND a.title_key = k.title_key"
                + " WHERE a.id IN (SELECT value FROM json_each(?)) AND k.title_key <> ''"
                + " GROUP BY k.id ORDER BY k.id",
            r ->
                new Kept(
                    r.getLong(1),
                    r.getLong(2),
                    r.getString(3),
                    r.getString(4),
                    r.getString(5),
                    r.getLong(6)),
            Sql.ids(fresh));
    for (Kept sign : kept) {
      giveBack(sign);
      Sql.update(c, "DELETE FROM kept_sign WHERE id = ?", sign.id());
      titles.add(sign.title());
    }
    return titles;
  }

  private void giveBack(Kept sign) throws SQLException {
    switch (sign.kind()) {
      case "favourite" ->
          Sql.update(
              c,
              "INSERT OR IGNORE INTO favourite (article_id, marked_at)"
                  + " SELECT ?, marked_at FROM kept_sign WHERE id = ?",
              sign.article(),
              sign.id());
      case "tag" ->
          Sql.update(
              c,
              "INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at)"
                  + " SELECT ?, ?, marked_at FROM kept_sign WHERE id = ?",
              sign.article(),
              TagStore.ensure(c, keys, sign.tag()),
              sign.id());
      default ->
          Sql.update(
              c,
              "INSERT OR IGNORE INTO reading_list_article (list_id, article_id, position)"
                  + " SELECT ?1, ?2, ifnull(max(position) + 1, 0) FROM reading_list_article"
                  + " WHERE list_id = ?1",
              sign.list(),
              sign.article());
    }
  }

  /** Titles of articles whose signs wait, each once. */
  public static List<String> waiting(Connection c) throws SQLException {
    return Sql.list(
        c, "SELECT title FROM kept_sign GROUP BY title ORDER BY min(id)", r -> r.getString(1));
  }
}
