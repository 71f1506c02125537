package kange.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/** Reads articles back from their rows. */
public final class ArticleRows {
  private static final String SUMMARY =
      "SELECT a.id, a.issue_id, i.label, i.year, i.number, a.ordinal, a.title, a.subtitle,"
          + " a.kicker, n.name AS column_name, a.page, a.characters, a.doubts,"
          + " f.article_id IS NOT NULL AS favourite"
          + " FROM json_each(?) AS wanted"
          + " JOIN article a ON a.id = wanted.value"
          + " JOIN issue i ON i.id = a.issue_id"
          + " LEFT JOIN column_name n ON n.id = a.column_id"
          + " LEFT JOIN favourite f ON f.article_id = a.id";

  private ArticleRows() {}

  /** The articles with these ids, in this order; ids that are not there are left out. */
  public static List<ArticleSummary> summaries(Connection c, List<Long> ids) throws SQLException {
    Map<Long, List<Contributor>> authors = authors(c, ids);
    Map<Long, ArticleSummary> found = new HashMap<>();
    Sql.list(
            c,
            SUMMARY,
            r ->
                new ArticleSummary(
                    r.getLong("id"),
                    r.getLong("issue_id"),
                    r.getString("label"),
                    Sql.integer(r, "year"),
                    IssueMetadata.numberLabel(Sql.integer(r, "year"), Sql.text(r, "number")),
                    r.getInt("ordinal"),
                    r.getString("title"),
                    Sql.text(r, "subtitle"),
                    Sql.text(r, "kicker"),
                    authors.getOrDefault(r.getLong("id"), List.of()),
                    Sql.text(r, "column_name"),
                    Sql.integer(r, "page"),
                    r.getInt("characters"),
                    r.getInt("doubts"),
                    r.getBoolean("favourite")),
            Sql.ids(ids))
        .forEach(summary -> found.put(summary.id(), summary));
    List<ArticleSummary> ordered = new ArrayList<>(found.size());
    for (long id : ids) {
      if (found.containsKey(id)) {
        ordered.add(found.get(id));
      }
    }
    return ordered;
  }

  public static Optional<Article> article(Connection c, long id) throws SQLException {
    List<Contributor> authors = authors(c, List.of(id)).getOrDefault(id, List.of());
    List<LineRange> lines = lines(c, id);
    List<Block> blocks = blocks(c, id);
    var warnings = WarningRows.ofArticle(c, id);
    return Sql.first(
        c,
        "SELECT a.*, n.name AS column_name FROM article a"
            + " LEFT JOIN column_name n ON n.id = a.column_id WHERE a.id = ?",
        r ->
            new Article(
                r.getString("title"),
                Sql.text(r, "subtitle"),
                Sql.text(r, "kicker"),
                authors,
                Sql.text(r, "byline"),
                Sql.text(r, "column_name"),
                Sql.integer(r, "page"),
                Sql.text(r, "source"),
                Sql.text(r, "note"),
                lines,
                blocks,
                r.getDouble("confidence"),
                warnings),
        id);
  }

  public static List<LineRange> lines(Connection c, long article) throws SQLException {
    return Sql.list(
        c,
        "SELECT first_line, last_line FROM article_line WHERE article_id = ? ORDER BY ordinal",
        r -> new LineRange(r.getInt(1), r.getInt(2)),
        article);
  }

  /** The texts of an article's blocks; empty when the article is not there. */
  public static List<String> blockTexts(Connection c, long article) throws SQLException {
    return Sql.list(
        c,
        "SELECT text FROM block WHERE article_id = ? ORDER BY ordinal",
        r -> r.getString(1),
        article);
  }

  private static List<Block> blocks(Connection c, long article) throws SQLException {
    return Sql.list(
        c,
        "SELECT kind, level, text, lines FROM block WHERE article_id = ? ORDER BY ordinal",
        r ->
            new Block(
                EnumNames.read(BlockKind.class, r.getString(1)),
                r.getInt(2),
                r.getString(3),
                LineRangeText.read(r.getString(4))),
        article);
  }

  private static Map<Long, List<Contributor>> authors(Connection c, List<Long> articles)
      throws SQLException {
    Map<Long, List<Contributor>> authors = new HashMap<>();
    Sql.list(
        c,
        "SELECT aa.article_id, au.name, au.kind FROM json_each(?) AS wanted"
            + " JOIN article_author aa ON aa.article_id = wanted.value"
            + " JOIN author au ON au.id = aa.author_id ORDER BY aa.article_id, aa.ordinal",
        r ->
            authors
                .computeIfAbsent(r.getLong(1), id -> new ArrayList<>())
                .add(
                    new Contributor(
                        r.getString(2), EnumNames.read(ContributorKind.class, r.getString(3)))),
        Sql.ids(articles));
    return authors;
  }
}
