package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.store.marks.HighlightAnchoring;
import kange.store.marks.ReadingPositionTransfer;
import kange.store.marks.RetainedMarks;
import kange.store.row.ArticleRows;
import kange.store.row.OriginsJson;
import kange.store.row.WarningRows;
import kange.store.sql.CharacterCount;
import kange.store.sql.Deflated;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** Writes one whole issue on a connection whose transaction is somebody else's. */
final class IssueWriter {
  private final Connection c;
  private final LanguageKeys keys;
  private final NewIssue incoming;
  private final BooleanSupplier stop;
  private final ParsedIssue parsed;
  private final long recency;

  /**
   * @param stop asked between two articles; whoever began the transaction rolls it back
   */
  IssueWriter(Connection c, LanguageKeys keys, NewIssue incoming, BooleanSupplier stop) {
    this.c = c;
    this.keys = keys;
    this.incoming = incoming;
    this.stop = stop;
    this.parsed = incoming.parsed();
    this.recency = Recency.of(parsed.issue());
  }

  long insert() throws SQLException {
    long issue =
        Sql.number(
            c,
            "INSERT INTO issue (label, label_sort, recency, articles, characters, doubts,"
                + " imported_at) VALUES ('', '', 0, 0, 0, 0, 0) RETURNING id");
    writeCard(issue);
    writeSource(issue);
    writeParts(issue);
    ArticleWriter articles = new ArticleWriter(c, keys, issue, recency);
    for (int i = 0; i < parsed.articles().size(); i++) {
      refuseWhenStopped();
      articles.insert(i + 1, parsed.articles().get(i));
    }
    return issue;
  }

  private void refuseWhenStopped() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** Puts this reading in the place of the issue's old one; articles still there keep their ids. */
  Replacement replace(long issue) throws SQLException {
    ReadingPositionTransfer bookmarks = ReadingPositionTransfer.takeDown(c, keys, issue);
    List<Long> oldIds =
        Sql.list(
            c,
            "SELECT id FROM article WHERE issue_id = ? ORDER BY ordinal",
            r -> r.getLong(1),
            issue);
    List<ArticleMatcher.Candidate> before = candidatesBefore(oldIds);
    Map<Integer, Integer> found = ArticleMatcher.match(before, candidatesNow());
    Sql.update(c, "DELETE FROM source WHERE issue_id = ?", issue);
    Sql.update(c, "DELETE FROM issue_column WHERE issue_id = ?", issue);
    Sql.update(c, "DELETE FROM leftover WHERE issue_id = ?", issue);
    Sql.update(c, "DELETE FROM warning WHERE issue_id = ?", issue);
    // Out of the way: an ordinal must be free before another article takes it.
    Sql.update(c, "UPDATE article SET ordinal = -ordinal WHERE issue_id = ?", issue);
    writeCard(issue);
    writeSource(issue);
    writeParts(issue);
    ArticleWriter articles = new ArticleWriter(c, keys, issue, recency);
    List<Long> fresh = new ArrayList<>();
    for (int i = 0; i < parsed.articles().size(); i++) {
      refuseWhenStopped();
      if (found.containsKey(i)) {
        articles.update(oldIds.get(found.get(i)), i + 1, parsed.articles().get(i));
      } else {
        fresh.add(articles.insert(i + 1, parsed.articles().get(i)));
      }
    }
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
    for (int then : gone) {
      long id = ids.get(then);
      boolean written = inheritance.hasWords(id);
      if (!inheritance.handOver(id, before.get(then), then, heirs)) {
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

  private void writeCard(long issue) throws SQLException {
    IssueMetadata card = parsed.issue();
    String label = card.journalLabel(parsed.source().file());
    int doubts = parsed.warnings().size();
    int characters = 0;
    for (Article article : parsed.articles()) {
      doubts += article.warnings().size();
      characters += CharacterCount.of(article);
    }
    Sql.update(
        c,
        "UPDATE issue SET identity = ?, journal = ?, year = ?, number = ?, serial = ?,"
            + " issue_date = ?, publisher = ?, permit = ?, issn = ?, cn = ?, label = ?,"
            + " label_sort = ?, recency = ?, articles = ?, characters = ?, doubts = ?,"
            + " imported_at = ?, origins = ? WHERE id = ?",
        incoming.identity(),
        card.journal(),
        card.year(),
        card.number(),
        card.serial(),
        card.date(),
        card.publisher(),
        card.permit(),
        card.issn(),
        card.cn(),
        label,
        keys.sortKey(label),
        recency,
        parsed.articles().size(),
        characters,
        doubts,
        incoming.importedAt().toEpochMilli(),
        OriginsJson.write(parsed.origins()),
        issue);
  }

  private void writeSource(long issue) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO source (issue_id, file, sha256, charset, lines, size, packed)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        issue,
        parsed.source().file(),
        parsed.source().sha256(),
        parsed.source().charset(),
        parsed.source().lines(),
        incoming.bytes().length,
        Deflated.pack(incoming.bytes()));
  }

  private void writeParts(long issue) throws SQLException {
    List<Object[]> columns = new ArrayList<>();
    for (String column : parsed.columns()) {
      columns.add(new Object[] {issue, columns.size() + 1, column});
    }
    Sql.batch(c, "INSERT INTO issue_column (issue_id, ordinal, name) VALUES (?, ?, ?)", columns);
    for (int i = 0; i < parsed.other().size(); i++) {
      writeLeftover(issue, i + 1, parsed.other().get(i));
    }
    WarningRows.write(c, issue, Optional.empty(), parsed.warnings());
  }

  private void writeLeftover(long issue, int ordinal, Leftover leftover) throws SQLException {
    long id =
        Sql.number(
            c,
            "INSERT INTO leftover (issue_id, ordinal, kind) VALUES (?, ?, ?) RETURNING id",
            issue,
            ordinal,
            EnumNames.of(leftover.kind()));
    List<Object[]> rows = new ArrayList<>();
    for (LineRange range : leftover.lines()) {
      rows.add(new Object[] {id, rows.size() + 1, range.first(), range.last()});
    }
    Sql.batch(
        c,
        "INSERT INTO leftover_line (leftover_id, ordinal, first_line, last_line)"
            + " VALUES (?, ?, ?, ?)",
        rows);
  }
}
