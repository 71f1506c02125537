package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Article;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueDoubts;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Reads issues back from their rows. */
public final class IssueRows {
  /**
   * Of an issue's row, whether it stands under the name of a journal or publisher, printed in it or
   * given by a librarian; else its file's name stands for it.
   */
  public static final String NAMED =
      "(journal IS NOT NULL OR publisher IS NOT NULL OR label <> printed_label)";

  private IssueRows() {}

  /** The card of an issue's row. */
  public static IssueMetadata metadata(ResultSet r) throws SQLException {
    return new IssueMetadata(
        Sql.text(r, "journal"),
        Sql.integer(r, "year"),
        Sql.text(r, "number"),
        Sql.integer(r, "serial"),
        Sql.text(r, "issue_date"),
        Sql.text(r, "publisher"),
        Sql.text(r, "permit"),
        Sql.text(r, "issn"),
        Sql.text(r, "cn"));
  }

  public static IssueSummary summary(ResultSet r, List<String> columns) throws SQLException {
    return new IssueSummary(
        r.getLong("id"),
        r.getString("label"),
        metadata(r),
        r.getString("file"),
        columns,
        r.getInt("articles"),
        r.getInt("characters"),
        r.getInt("doubts"),
        Instant.ofEpochMilli(r.getLong("imported_at")));
  }

  /** The issues with these ids that are there, in this order. */
  public static List<IssueSummary> summaries(Connection c, List<Long> ids) throws SQLException {
    Map<Long, List<String>> columns = new HashMap<>();
    Sql.list(
        c,
        "SELECT n.issue_id, n.name FROM json_each(?) AS wanted"
            + " JOIN issue_column n ON n.issue_id = wanted.value ORDER BY wanted.key, n.ordinal",
        r -> columns.computeIfAbsent(r.getLong(1), id -> new ArrayList<>()).add(r.getString(2)),
        Sql.ids(ids));
    return Sql.list(
        c,
        "SELECT i.*, s.file FROM json_each(?) AS wanted JOIN issue i ON i.id = wanted.value"
            + " JOIN source s ON s.issue_id = i.id ORDER BY wanted.key",
        r -> summary(r, columns.getOrDefault(r.getLong("id"), List.of())),
        Sql.ids(ids));
  }

  static List<String> columns(Connection c, long issue) throws SQLException {
    return Sql.list(
        c,
        "SELECT name FROM issue_column WHERE issue_id = ? ORDER BY ordinal",
        r -> r.getString(1),
        issue);
  }

  public static Optional<ParsedIssue> parsed(Connection c, long issue) throws SQLException {
    Optional<IssueMetadata> card =
        Sql.first(c, "SELECT * FROM issue WHERE id = ?", IssueRows::metadata, issue);
    Optional<SourceInfo> source =
        Sql.first(
            c,
            "SELECT file, sha256, charset, lines FROM source WHERE issue_id = ?",
            r -> new SourceInfo(r.getString(1), r.getString(2), r.getString(3), r.getInt(4)),
            issue);
    if (card.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ParsedIssue(
            source.get(),
            card.get(),
            columns(c, issue),
            articles(c, issue),
            leftovers(c, issue),
            WarningRows.ofIssue(c, issue),
            origins(c, issue)));
  }

  private static Map<CardField, FieldOrigin> origins(Connection c, long issue) throws SQLException {
    return Sql.first(c, "SELECT origins FROM issue WHERE id = ?", r -> r.getString(1), issue)
        .map(OriginsJson::read)
        .orElse(Map.of());
  }

  private static List<Article> articles(Connection c, long issue) throws SQLException {
    List<Long> ids = articleIds(c, issue);
    Map<Long, Article> articles = ArticleRows.parsed(c, ids);
    return ids.stream().map(articles::get).toList();
  }

  public static List<Long> articleIds(Connection c, long issue) throws SQLException {
    return Sql.list(
        c, "SELECT id FROM article WHERE issue_id = ? ORDER BY ordinal", r -> r.getLong(1), issue);
  }

  public static List<LineRange> claimedLines(Connection c, long issue) throws SQLException {
    return Sql.list(
        c,
        "SELECT l.first_line, l.last_line FROM article a"
            + " JOIN article_line l ON l.article_id = a.id WHERE a.issue_id = ?"
            + " UNION ALL SELECT l.first_line, l.last_line FROM leftover o"
            + " JOIN leftover_line l ON l.leftover_id = o.id WHERE o.issue_id = ?",
        r -> new LineRange(r.getInt(1), r.getInt(2)),
        issue,
        issue);
  }

  /** What of an issue is in no article, kind by kind. */
  public static List<Leftover> leftovers(Connection c, long issue) throws SQLException {
    Map<Long, List<LineRange>> lines =
        Sql.grouped(
            c,
            "SELECT l.leftover_id, l.first_line, l.last_line FROM leftover o"
                + " JOIN leftover_line l ON l.leftover_id = o.id WHERE o.issue_id = ?"
                + " ORDER BY l.leftover_id, l.ordinal",
            r -> new LineRange(r.getInt(2), r.getInt(3)),
            issue);
    return Sql.list(
        c,
        "SELECT id, kind FROM leftover WHERE issue_id = ? ORDER BY ordinal",
        r ->
            new Leftover(
                EnumNames.read(LeftoverKind.class, r.getString(2)),
                lines.getOrDefault(r.getLong(1), List.of())),
        issue);
  }

  /** What the parser doubted in an issue; the articles without doubts are left out. */
  public static Optional<IssueDoubts> doubts(Connection c, long issue) throws SQLException {
    Optional<Integer> articles =
        Sql.first(c, "SELECT articles FROM issue WHERE id = ?", r -> r.getInt(1), issue);
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, List<ParseWarning>> warnings = WarningRows.ofArticles(c, articleIds(c, issue));
    List<IssueDoubts.OfArticle> doubtful =
        Sql.list(
            c,
            "SELECT id, ordinal, title, confidence FROM article"
                + " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ordinal",
            r ->
                new IssueDoubts.OfArticle(
                    r.getLong(1),
                    r.getInt(2),
                    r.getString(3),
                    r.getDouble(4),
                    warnings.getOrDefault(r.getLong(1), List.of())),
            Sql.ids(List.copyOf(warnings.keySet())));
    return Optional.of(new IssueDoubts(articles.get(), WarningRows.ofIssue(c, issue), doubtful));
  }
}
