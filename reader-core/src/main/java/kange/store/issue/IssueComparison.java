package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.store.row.CardColumns;
import kange.store.row.OriginsJson;
import kange.store.row.WarningRows;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/**
 * Says whether an issue is in the database just as it was parsed: row by row, up to the first that
 * differs, without making an issue of the rows.
 */
final class IssueComparison {
  private static final String OF_ARTICLES =
      " JOIN article a ON a.id = x.article_id WHERE a.issue_id = ? ORDER BY a.ordinal, x.ordinal";

  private final Connection c;
  private final long issue;
  private final ParsedIssue parsed;

  IssueComparison(Connection c, long issue, ParsedIssue parsed) {
    this.c = c;
    this.issue = issue;
    this.parsed = parsed;
  }

  boolean same() throws SQLException {
    return sameCard()
        && sameColumns()
        && sameArticles()
        && sameWarnings()
        && sameLeftovers()
        && sameOfArticles(
            "au.name, au.kind FROM article_author x JOIN author au ON au.id = x.author_id",
            Article::authors,
            author -> List.of(author.name(), EnumNames.of(author.kind())))
        && sameOfArticles(
            "x.first_line, x.last_line FROM article_line x", Article::lines, IssueComparison::row)
        && sameOfArticles(
            "x.kind, x.level, x.text, x.lines FROM block x",
            Article::blocks,
            b ->
                List.of(
                    EnumNames.of(b.kind()), b.level(), b.text(), LineRangeText.write(b.lines())));
  }

  private boolean sameCard() throws SQLException {
    SourceInfo source = parsed.source();
    return same(
        "SELECT "
            + CardColumns.read("i.")
            + ", i.origins, s.file, s.sha256, s.charset, s.lines"
            + " FROM issue i JOIN source s ON s.issue_id = i.id WHERE i.id = ?",
        Stream.of(
            CardColumns.row(
                List.of(),
                parsed.issue(),
                List.of(
                    OriginsJson.write(parsed.origins()),
                    source.file(),
                    source.sha256(),
                    source.charset(),
                    source.lines()))));
  }

  private boolean sameColumns() throws SQLException {
    return same(
        "SELECT name FROM issue_column WHERE issue_id = ? ORDER BY ordinal",
        parsed.columns().stream().map(List::of));
  }

  private boolean sameArticles() throws SQLException {
    return same(
        "SELECT a.title, a.subtitle, a.kicker, a.byline, n.name, a.page, a.source, a.note,"
            + " a.confidence FROM article a LEFT JOIN column_name n ON n.id = a.column_id"
            + " WHERE a.issue_id = ? ORDER BY a.ordinal",
        parsed.articles().stream()
            .map(
                a ->
                    List.of(
                        a.title(),
                        a.subtitle(),
                        a.kicker(),
                        a.byline(),
                        a.column(),
                        a.page(),
                        a.source(),
                        a.note(),
                        a.confidence())));
  }

  private boolean sameWarnings() throws SQLException {
    return same(
            "SELECT code, message_code, arguments, lines, field, proposals FROM warning"
                + " WHERE issue_id = ? AND article_id IS NULL ORDER BY ordinal",
            parsed.warnings().stream().map(WarningRows::values))
        && sameOfArticles(
            "x.code, x.message_code, x.arguments, x.lines, x.field, x.proposals FROM warning x",
            Article::warnings,
            WarningRows::values);
  }

  private boolean sameLeftovers() throws SQLException {
    List<List<?>> lines = new ArrayList<>();
    for (int i = 0; i < parsed.other().size(); i++) {
      for (LineRange range : parsed.other().get(i).lines()) {
        lines.add(List.of(i + 1, range.first(), range.last()));
      }
    }
    return same(
            "SELECT kind FROM leftover WHERE issue_id = ? ORDER BY ordinal",
            parsed.other().stream().map(Leftover::kind).map(EnumNames::of).map(List::of))
        && same(
            "SELECT o.ordinal, l.first_line, l.last_line FROM leftover o"
                + " JOIN leftover_line l ON l.leftover_id = o.id WHERE o.issue_id = ?"
                + " ORDER BY o.ordinal, l.ordinal",
            lines.stream());
  }

  /** What hangs on the articles in a table of its own, each row under its article's number. */
  private <T> boolean sameOfArticles(
      String columns, Function<Article, List<T>> of, Function<T, List<?>> row) throws SQLException {
    List<List<?>> expected = new ArrayList<>();
    for (int i = 0; i < parsed.articles().size(); i++) {
      for (T each : of.apply(parsed.articles().get(i))) {
        List<Object> numbered = new ArrayList<>(List.of(i + 1));
        numbered.addAll(row.apply(each));
        expected.add(numbered);
      }
    }
    return same("SELECT a.ordinal, " + columns + OF_ARTICLES, expected.stream());
  }

  private static List<?> row(LineRange range) {
    return List.of(range.first(), range.last());
  }

  private boolean same(String sql, Stream<? extends List<?>> expected) throws SQLException {
    return Sql.gives(c, sql, expected.iterator(), issue);
  }
}
