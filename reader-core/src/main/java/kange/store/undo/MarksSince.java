package kange.store.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.issue.LineRange;
import kange.store.history.Bin;
import kange.store.history.KeptIssue;
import kange.store.history.MarkRows;
import kange.store.issue.ArticleMatcher;
import kange.store.issue.MarkInheritance;
import kange.store.issue.Replacement;
import kange.store.marks.HighlightAnchoring;
import kange.store.marks.ReadingPositionTransfer;
import kange.store.marks.RetainedMarks;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * What readers marked, changed or took away in an issue since its text took a kept one's place:
 * taken down while that text is still there, and put on the kept one once it is back.
 */
final class MarksSince {
  /** Found by their words, not written as they were: the blocks they count in are others. */
  private static final String POSITIONS = "reading_position";

  private record Marked(long id, int ordinal, String title, String key, List<LineRange> lines) {
    ArticleMatcher.Candidate candidate() {
      return ArticleMatcher.Candidate.of(key, lines);
    }
  }

  private final Connection c;
  private final LanguageKeys keys;
  private final Bin bin;
  private final long issue;
  private final MarkRows added;
  private final Set<MarkRows.Key> outdated;
  private final ReadingPositionTransfer positions;
  private final List<Marked> articles = new ArrayList<>();

  /** Takes them down; marks that are as they were then are deleted, for the kept issue has them. */
  MarksSince(Connection c, LanguageKeys keys, Bin bin, KeptIssue kept) throws SQLException {
    this.c = c;
    this.keys = keys;
    this.bin = bin;
    this.issue = kept.issue();
    MarkRows now = bin.marksNow(issue);
    MarkRows then = bin.marksThen(kept);
    added = now.without(then);
    Set<MarkRows.Key> changed = added.keys();
    outdated = new LinkedHashSet<>(then.keys());
    outdated.removeAll(now.keys());
    outdated.addAll(changed);
    for (MarkRows.Key mark : now.keys()) {
      if (!changed.contains(mark)) {
        delete(mark);
      }
    }
    positions = ReadingPositionTransfer.takeDown(c, keys, issue);
    for (long article : added.articles()) {
      articles.add(marked(article));
    }
  }

  private Marked marked(long article) throws SQLException {
    List<LineRange> lines = ArticleRows.lines(c, article);
    return Sql.first(
            c,
            "SELECT ordinal, title, title_key FROM article WHERE id = ?",
            r -> new Marked(article, r.getInt(1), r.getString(2), r.getString(3), lines),
            article)
        .orElseThrow();
  }

  /** Puts them on the issue, which is back; tells what found no article of its own. */
  Replacement putOn() throws SQLException {
    for (MarkRows.Key mark : outdated) {
      delete(mark);
    }
    List<Long> back = IssueRows.articleIds(c, issue);
    List<Marked> strangers = articles.stream().filter(a -> !back.contains(a.id())).toList();
    for (Marked stranger : strangers) {
      letIn(stranger);
    }
    bin.putOn(added, Set.of(POSITIONS));
    Replacement told = handOver(strangers, back);
    if (added.has("highlight")) {
      new HighlightAnchoring(c, keys).ofIssue(issue);
    }
    positions.putBack();
    Sql.update(c, "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM article_tag)");
    return told;
  }

  private void delete(MarkRows.Key mark) throws SQLException {
    String where =
        mark.columns().stream().map(k -> k + " = ?").collect(Collectors.joining(" AND "));
    Sql.update(c, "DELETE FROM " + mark.table() + " WHERE " + where, mark.values().toArray());
  }

  /** For as long as it takes to hand its marks over: an article the kept issue does not have. */
  private void letIn(Marked stranger) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO article (id, issue_id, ordinal, recency, title, title_key, confidence,"
            + " characters, doubts) VALUES (?, ?, ?, 0, ?, ?, 0, 0, 0)",
        stranger.id(),
        issue,
        -stranger.ordinal(),
        stranger.title(),
        stranger.key());
  }

  private Replacement handOver(List<Marked> strangers, List<Long> back) throws SQLException {
    if (strangers.isEmpty()) {
      return Replacement.NOTHING;
    }
    List<MarkInheritance.Heir> heirs = new ArrayList<>();
    for (long article : back) {
      heirs.add(new MarkInheritance.Heir(article, marked(article).candidate()));
    }
    MarkInheritance inheritance = new MarkInheritance(c);
    RetainedMarks signs = new RetainedMarks(c, keys);
    Set<String> kept = new LinkedHashSet<>();
    Set<String> handedOn = new LinkedHashSet<>();
    for (Marked stranger : strangers) {
      boolean written = inheritance.hasWords(stranger.id());
      if (!inheritance.handOver(
          stranger.id(), stranger.candidate(), stranger.ordinal() - 1, heirs)) {
        if (written) {
          handedOn.add(stranger.title());
        }
        if (signs.keep(stranger.id())) {
          kept.add(stranger.title());
        }
      }
    }
    Sql.update(c, "DELETE FROM article WHERE issue_id = ? AND ordinal < 0", issue);
    return new Replacement(List.copyOf(kept), List.of(), List.copyOf(handedOn));
  }
}
