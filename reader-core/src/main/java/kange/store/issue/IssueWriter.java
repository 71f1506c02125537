package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.store.marks.HighlightAnchoring;
import kange.store.marks.ReadingPositionTransfer;
import kange.store.marks.RetainedMarks;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** Writes one whole issue on a connection whose transaction is somebody else's. */
final class IssueWriter {
  private final Connection c;
  private final LanguageKeys keys;
  private final BooleanSupplier stop;
  private final ParsedIssue parsed;
  private final IssueParts parts;

  /**
   * @param identity see {@link NewIssue#identity}
   * @param stop asked between two articles; whoever began the transaction rolls it back
   */
  IssueWriter(
      Connection c,
      LanguageKeys keys,
      ParsedIssue parsed,
      Optional<String> identity,
      BooleanSupplier stop) {
    this.c = c;
    this.keys = keys;
    this.stop = stop;
    this.parsed = parsed;
    this.parts = new IssueParts(c, keys, parsed, identity);
  }

  long insert(IssueSource source, Instant importedAt, int parser) throws SQLException {
    long issue =
        Sql.number(
            c,
            "INSERT INTO issue (label, label_sort, recency, articles, characters, doubts,"
                + " imported_at) VALUES ('', '', 0, 0, 0, 0, ?) RETURNING id",
            importedAt.toEpochMilli());
    parts.writeCard(issue);
    parts.writeSource(issue, source);
    parts.writeReader(issue, parser);
    parts.writeParts(issue);
    try (ArticleWriter articles = new ArticleWriter(c, keys, issue, parts.recency())) {
      for (int i = 0; i < parsed.articles().size(); i++) {
        refuseWhenStopped();
        articles.insert(i + 1, parsed.articles().get(i));
      }
    }
    return issue;
  }

  private void refuseWhenStopped() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** Puts this reading in the place of the issue's old one; articles still there keep their ids. */
  Replacement replace(long issue, IssueSource source, Instant importedAt, int parser)
      throws SQLException {
    List<Long> oldIds = IssueRows.articleIds(c, issue);
    List<ArticleMatcher.Candidate> before = candidatesBefore(oldIds);
    Sql.update(
        c, "UPDATE issue SET imported_at = ? WHERE id = ?", importedAt.toEpochMilli(), issue);
    boolean sameSource =
        Sql.number(
                c,
                "SELECT count(*) FROM source WHERE issue_id = ? AND sha256 = ?",
                issue,
                parsed.source().sha256())
            > 0;
    Sql.update(c, "DELETE FROM source WHERE issue_id = ?", issue);
    parts.writeSource(issue, source);
    parts.writeReader(issue, parser);
    if (!sameSource) {
      new DepartedArticles(c, issue).forget();
    }
    Map<Integer, Integer> found = ArticleMatcher.match(before, candidatesNow());
    Replacement done = rewrite(issue, oldIds, before, found, Set.of());
    if (!sameSource) {
      // Those that left now had lines of the source before.
      new DepartedArticles(c, issue).forget();
    }
    return done;
  }

  /**
   * Puts this reading in the place of another one of the same source.
   *
   * @param then the reading that is there
   * @param origins for each article its place in that reading, from 0; -1 for one that is new
   */
  Replacement revise(long issue, ParsedIssue then, List<Integer> origins) throws SQLException {
    List<Long> oldIds = IssueRows.articleIds(c, issue);
    Map<Integer, Integer> found = new HashMap<>();
    Set<Integer> same = new HashSet<>();
    for (int i = 0; i < origins.size(); i++) {
      int origin = origins.get(i);
      if (origin >= 0) {
        found.put(i, origin);
        if (parsed.articles().get(i).equals(then.articles().get(origin))) {
          same.add(i);
        }
      }
    }
    return rewrite(issue, oldIds, candidatesBefore(oldIds), found, same);
  }

  /**
   * Writes the issue over what is there.
   *
   * @param found for each article that was there before its place then
   * @param same those of which nothing changed but the place
   */
  private Replacement rewrite(
      long issue,
      List<Long> oldIds,
      List<ArticleMatcher.Candidate> before,
      Map<Integer, Integer> found,
      Set<Integer> same)
      throws SQLException {
    ReadingPositionTransfer bookmarks = ReadingPositionTransfer.takeDown(c, keys, issue);
    parts.clear(issue);
    // Out of the way: an ordinal must be free before another article takes it.
    Sql.update(c, "UPDATE article SET ordinal = -ordinal WHERE issue_id = ?", issue);
    parts.writeCard(issue);
    parts.writeParts(issue);
    List<Long> fresh = new ArrayList<>();
    DepartedArticles departed = new DepartedArticles(c, issue);
    try (ArticleWriter articles = new ArticleWriter(c, keys, issue, parts.recency())) {
      for (int i = 0; i < parsed.articles().size(); i++) {
        refuseWhenStopped();
        Integer then = found.get(i);
        if (then == null) {
          Article article = parsed.articles().get(i);
          fresh.add(articles.insert(i + 1, article, departed.with(article.lines())));
        } else if (same.contains(i)) {
          articles.place(oldIds.get(then), i + 1);
        } else {
          articles.update(oldIds.get(then), i + 1, parsed.articles().get(i));
        }
      }
    }
    departed.comeBack(fresh);
    List<Integer> gone = new ArrayList<>();
    for (int then = 0; then < oldIds.size(); then++) {
      if (!found.containsValue(then)) {
        gone.add(then);
      }
    }
    Set<String> givenBack = new RetainedMarks(c, keys).giveBack(fresh);
    Replacement marks = takeOut(issue, gone, oldIds, before);
    new HighlightAnchoring(c, keys).ofIssue(issue);
    bookmarks.putBack();
    return new Replacement(marks.kept(), List.copyOf(givenBack), marks.handedOn());
  }

  /** Deletes the articles that are no more, after what readers noted on them is in other hands. */
  private Replacement takeOut(
      long issue, List<Integer> gone, List<Long> ids, List<ArticleMatcher.Candidate> before)
      throws SQLException {
    List<Long> now =
        Sql.list(
            c,
            "SELECT id FROM article WHERE issue_id = ? AND ordinal > 0 ORDER BY ordinal",
            r -> r.getLong(1),
            issue);
    List<ArticleMatcher.Candidate> candidates = candidatesNow();
    List<MarkInheritance.Heir> heirs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      heirs.add(new MarkInheritance.Heir(now.get(i), candidates.get(i)));
    }
    MarkInheritance inheritance = new MarkInheritance(c);
    RetainedMarks signs = new RetainedMarks(c, keys);
    Set<String> kept = new LinkedHashSet<>();
    Set<String> handedOn = new LinkedHashSet<>();
    DepartedArticles departed = new DepartedArticles(c, issue);
    for (int then : gone) {
      long id = ids.get(then);
      Optional<Long> heir = MarkInheritance.heir(before.get(then), heirs);
      departed.leave(id, heir);
      boolean written = inheritance.hasWords(id);
      boolean handed = inheritance.handOver(id, before.get(then), then, heirs);
      departed.handedOver(id, heir);
      if (!handed) {
        String title = title(id);
        if (written) {
          handedOn.add(title);
        }
        if (signs.keep(id)) {
          kept.add(title);
        }
      }
    }
    Sql.update(c, "DELETE FROM article WHERE issue_id = ? AND ordinal < 0", issue);
    return new Replacement(List.copyOf(kept), List.of(), List.copyOf(handedOn));
  }

  private String title(long article) throws SQLException {
    return Sql.first(c, "SELECT title FROM article WHERE id = ?", r -> r.getString(1), article)
        .orElse("");
  }

  private List<ArticleMatcher.Candidate> candidatesBefore(List<Long> ids) throws SQLException {
    List<ArticleMatcher.Candidate> candidates = new ArrayList<>();
    for (long id : ids) {
      String title =
          Sql.first(c, "SELECT title_key FROM article WHERE id = ?", r -> r.getString(1), id)
              .orElse("");
      candidates.add(ArticleMatcher.Candidate.of(title, ArticleRows.lines(c, id)));
    }
    return candidates;
  }

  private List<ArticleMatcher.Candidate> candidatesNow() {
    return parsed.articles().stream()
        .map(a -> ArticleMatcher.Candidate.of(keys.titleKey(a.title()), a.lines()))
        .toList();
  }
}
