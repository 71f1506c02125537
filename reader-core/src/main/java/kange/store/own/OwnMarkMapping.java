package kange.store.own;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.store.marks.HighlightAnchoring;
import kange.store.own.MarkedArticles.Marked;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Brings a reader's marks level with an archive that changed since: a later edition, or what others
 * filed meanwhile. Marked words are found again where they stand now; an article that is there
 * under another number gets its marks back; marks of one that is gone wait for it.
 *
 * <p>An article keeps its number as long as its archive lives. One that comes out of a backup is
 * another archive with the same numbers: there each article must show that it is the same.
 */
final class OwnMarkMapping {
  private final Connection c;
  private final LanguageKeys keys;
  private final String archive;

  OwnMarkMapping(Connection c, LanguageKeys keys, String archive) {
    this.c = c;
    this.keys = keys;
    this.archive = archive;
  }

  /** What the marks were level with last. */
  record State(String archive, long change) {}

  /** Writes down what the marks are level with now, if that was not known yet. */
  static void begin(Connection c, String archive) throws SQLException {
    Sql.update(
        c,
        "INSERT OR IGNORE INTO marked_archive (id, archive, change)"
            + " SELECT 1, ?, ifnull(max(change), 0) FROM change_log",
        archive);
  }

  void run() throws SQLException {
    Optional<State> before =
        Sql.first(
            c,
            "SELECT archive, change FROM marked_archive",
            r -> new State(r.getString(1), r.getLong(2)));
    boolean same = before.filter(state -> state.archive().equals(archive)).isPresent();
    if (!same) {
      doubtNumbers();
    }
    Set<Long> touched = giveBack(same);
    touched.addAll(changed(same ? before.map(State::change).orElse(0L) : 0L));
    for (long issue : touched) {
      new HighlightAnchoring(c, keys).ofIssue(issue);
    }
    keepPositionsInside();
    MarkedArticles.refresh(c);
    Sql.update(
        c,
        "INSERT OR REPLACE INTO marked_archive (id, archive, change)"
            + " SELECT 1, ?, ifnull(max(change), 0) FROM change_log",
        archive);
  }

  /** What is not the article it was has no number any more. */
  private void doubtNumbers() throws SQLException {
    long free = Math.min(0, Sql.number(c, "SELECT min(article_id) FROM marked_article")) - 1;
    for (Marked marked : MarkedArticles.all(c)) {
      if (marked.id() > 0 && !isItself(marked)) {
        MarkedArticles.move(c, marked.id(), free);
        free--;
      }
    }
  }

  private boolean isItself(Marked marked) throws SQLException {
    return Sql.number(
            c,
            "SELECT count(*) FROM article a JOIN issue i ON i.id = a.issue_id"
                + " LEFT JOIN source s ON s.issue_id = a.issue_id WHERE a.id = ?"
                + " AND (s.sha256 = ? OR a.title_key = ? AND i.label = ?)",
            marked.id(),
            marked.source(),
            marked.titleKey(),
            marked.label())
        > 0;
  }

  /**
   * Looks for articles that are not there under their numbers.
   *
   * @return the issues in which some were found, or their words
   */
  private Set<Long> giveBack(boolean same) throws SQLException {
    Set<Long> touched = new LinkedHashSet<>();
    for (Marked gone : gone()) {
      Optional<Long> found = again(gone, same);
      if (found.isPresent()) {
        MarkedArticles.move(c, gone.id(), found.get());
        touched.add(Sql.number(c, "SELECT issue_id FROM article WHERE id = ?", found.get()));
      } else if (same) {
        new HighlightAnchoring(c, keys).ofDeparted(gone.id(), gone.issue());
      }
    }
    return touched;
  }

  private List<Marked> gone() throws SQLException {
    Set<Long> here =
        new HashSet<>(
            Sql.list(
                c,
                "SELECT id FROM article WHERE id IN (SELECT article_id FROM marked_article)",
                r -> r.getLong(1)));
    List<Marked> gone = new ArrayList<>(MarkedArticles.all(c));
    gone.removeIf(marked -> here.contains(marked.id()));
    return gone;
  }

  /** The article of that title in the same issue, or in the issue of the same file. */
  private Optional<Long> again(Marked gone, boolean same) throws SQLException {
    return Sql.first(
        c,
        "SELECT a.id FROM article a JOIN source s ON s.issue_id = a.issue_id"
            + " WHERE a.title_key = ?1 AND ?1 <> '' AND (s.sha256 = ?2 OR ?3 AND a.issue_id = ?4)"
            + " ORDER BY a.issue_id <> ?4, a.ordinal LIMIT 1",
        r -> r.getLong(1),
        gone.titleKey(),
        gone.source(),
        same,
        gone.issue());
  }

  private List<Long> changed(long since) throws SQLException {
    return Sql.list(
        c,
        "SELECT issue_id FROM change_log WHERE change > ?"
            + " AND issue_id IN (SELECT issue_id FROM article"
            + " WHERE id IN (SELECT article_id FROM highlight))",
        r -> r.getLong(1),
        since);
  }

  private void keepPositionsInside() throws SQLException {
    Sql.update(
        c,
        "UPDATE reading_position SET block = min(block, max(0, (SELECT count(*) - 1 FROM block b"
            + " WHERE b.article_id = reading_position.article_id)))"
            + " WHERE article_id IN (SELECT id FROM article)");
  }
}
