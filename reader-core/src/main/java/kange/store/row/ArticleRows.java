package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/** Reads articles back from their rows, any number of them in the same few statements. */
public final class ArticleRows {
  /** By their headings. */
  private static final String LISTED = summary("i.label", Authors.LISTED, "a.listed_column");

  /** By what is printed. */
  private static final String PRINTED = summary("i.printed_label", Authors.READ, "a.column_id");

  private static final String PARSED = article(Authors.PRINTED);

  private static final String READ = article(Authors.READ);

  private ArticleRows() {}

  private static String summary(String journal, String authors, String column) {
    return "SELECT a.id, a.issue_id, "
        + journal
        + " AS label, "
        + journal
        + " <> i.printed_label AS given, i.journal, i.publisher, i.year, i.number, a.ordinal, a.title, a.subtitle,"
        + " a.kicker, n.name AS column_name, a.page, a.characters, a.doubts,"
        + " f.article_id IS NOT NULL AS favourite, "
        + authors
        + " FROM json_each(?) AS wanted"
        + " JOIN article a ON a.id = wanted.value"
        + " JOIN issue i ON i.id = a.issue_id"
        + " LEFT JOIN column_name n ON n.id = "
        + column
        + " LEFT JOIN favourite f ON f.article_id = a.id";
  }

  private static String article(String authors) {
    return "SELECT a.*, n.name AS column_name, "
        + authors
        + " FROM article a LEFT JOIN column_name n ON n.id = a.column_id"
        + " WHERE a.id IN (SELECT value FROM json_each(?))";
  }

  /**
   * The articles with these ids, in this order, by their headings; ids that are not there are left
   * out.
   */
  public static List<ArticleSummary> summaries(Connection c, List<Long> ids) throws SQLException {
    return summaries(c, LISTED, ids);
  }

  /** As above, with the names that the articles and their issues print. */
  public static List<ArticleSummary> printed(Connection c, List<Long> ids) throws SQLException {
    return summaries(c, PRINTED, ids);
  }

  private static List<ArticleSummary> summaries(Connection c, String sql, List<Long> ids)
      throws SQLException {
    Map<Long, ArticleSummary> found = new HashMap<>();
    Sql.list(c, sql, ArticleRows::summary, Sql.ids(ids))
        .forEach(summary -> found.put(summary.id(), summary));
    List<ArticleSummary> ordered = new ArrayList<>(found.size());
    for (long id : ids) {
      if (found.containsKey(id)) {
        ordered.add(found.get(id));
      }
    }
    return ordered;
  }

  private static ArticleSummary summary(ResultSet r) throws SQLException {
    return new ArticleSummary(
        r.getLong("id"),
        r.getLong("issue_id"),
        r.getString("label"),
        labelOrigin(r),
        Sql.integer(r, "year"),
        IssueMetadata.numberLabel(Sql.integer(r, "year"), Sql.text(r, "number")),
        r.getInt("ordinal"),
        r.getString("title"),
        Sql.text(r, "subtitle"),
        Sql.text(r, "kicker"),
        Authors.read(r),
        Sql.text(r, "column_name"),
        Sql.integer(r, "page"),
        r.getInt("characters"),
        r.getInt("doubts"),
        r.getBoolean("favourite"));
  }

  private static FieldOrigin.Kind labelOrigin(ResultSet r) throws SQLException {
    if (Sql.text(r, "journal").isPresent() || r.getBoolean("given")) {
      return FieldOrigin.Kind.TEXT;
    }
    return Sql.text(r, "publisher").isPresent()
        ? FieldOrigin.Kind.PUBLISHER
        : FieldOrigin.Kind.FILE_NAME;
  }

  /** Whole articles by their ids, of those that are there, as they were parsed. */
  public static Map<Long, Article> parsed(Connection c, List<Long> ids) throws SQLException {
    return articles(c, PARSED, ids);
  }

  /** As above, to be read: whether an author is a person or a body is known better since. */
  public static Map<Long, Article> articles(Connection c, List<Long> ids) throws SQLException {
    return articles(c, READ, ids);
  }

  private static Map<Long, Article> articles(Connection c, String sql, List<Long> ids)
      throws SQLException {
    Map<Long, List<LineRange>> lines = lines(c, ids);
    Map<Long, List<Block>> blocks = blocks(c, ids);
    Map<Long, List<ParseWarning>> warnings = WarningRows.ofArticles(c, ids);
    Map<Long, Article> articles = new HashMap<>();
    Sql.list(
        c,
        sql,
        r -> {
          long id = r.getLong("id");
          return articles.put(
              id,
              new Article(
                  r.getString("title"),
                  Sql.text(r, "subtitle"),
                  Sql.text(r, "kicker"),
                  Authors.read(r),
                  Sql.text(r, "byline"),
                  Sql.text(r, "column_name"),
                  Sql.integer(r, "page"),
                  Sql.text(r, "source"),
                  Sql.text(r, "note"),
                  lines.getOrDefault(id, List.of()),
                  blocks.getOrDefault(id, List.of()),
                  r.getDouble("confidence"),
                  warnings.getOrDefault(id, List.of())));
        },
        Sql.ids(ids));
    return articles;
  }

  public static List<LineRange> lines(Connection c, long article) throws SQLException {
    return lines(c, List.of(article)).getOrDefault(article, List.of());
  }

  /** The source lines of articles, in reading order. */
  static Map<Long, List<LineRange>> lines(Connection c, List<Long> articles) throws SQLException {
    return Sql.grouped(
        c,
        "SELECT article_id, first_line, last_line FROM article_line"
            + " WHERE article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY article_id, ordinal",
        r -> new LineRange(r.getInt(2), r.getInt(3)),
        Sql.ids(articles));
  }

  /** The texts of an article's blocks; empty when the article is not there. */
  public static List<String> blockTexts(Connection c, long article) throws SQLException {
    return Sql.list(
        c,
        "SELECT text FROM block WHERE article_id = ? ORDER BY ordinal",
        r -> r.getString(1),
        article);
  }

  /** The blocks of articles, in reading order. */
  public static Map<Long, List<Block>> blocks(Connection c, List<Long> articles)
      throws SQLException {
    return Sql.grouped(
        c,
        "SELECT article_id, kind, level, text, lines FROM block"
            + " WHERE article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY article_id, ordinal",
        r ->
            new Block(
                EnumNames.read(BlockKind.class, r.getString(2)),
                r.getInt(3),
                r.getString(4),
                LineRangeText.read(r.getString(5))),
        Sql.ids(articles));
  }
}
