package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Reads issues back from their rows. */
public final class IssueRows {
  private IssueRows() {}

  static IssueMetadata metadata(ResultSet r) throws SQLException {
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
        metadata(r),
        r.getString("file"),
        columns,
        r.getInt("articles"),
        r.getInt("characters"),
        r.getInt("doubts"),
        Instant.ofEpochMilli(r.getLong("imported_at")));
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
            WarningRows.ofIssue(c, issue)));
  }

  private static List<Article> articles(Connection c, long issue) throws SQLException {
    List<Article> articles = new ArrayList<>();
    for (long id : articleIds(c, issue)) {
      ArticleRows.article(c, id).ifPresent(articles::add);
    }
    return articles;
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

  private static List<Leftover> leftovers(Connection c, long issue) throws SQLException {
    List<Leftover> leftovers = new ArrayList<>();
    record Row(long id, LeftoverKind kind) {}
    for (Row row :
        Sql.list(
            c,
            "SELECT id, kind FROM leftover WHERE issue_id = ? ORDER BY ordinal",
            r -> new Row(r.getLong(1), EnumNames.read(LeftoverKind.class, r.getString(2))),
            issue)) {
      leftovers.add(
          new Leftover(
              row.kind(),
              Sql.list(
                  c,
                  "SELECT first_line, last_line FROM leftover_line WHERE leftover_id = ?"
                      + " ORDER BY ordinal",
                  r -> new LineRange(r.getInt(1), r.getInt(2)),
                  row.id())));
    }
    return leftovers;
  }
}
