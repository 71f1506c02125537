package kange.store.digest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.store.row.WarningRows;
import kange.store.sql.CharacterCount;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/**
 * The digest of an article: all that a reader sees of it but its place in the issue, which is the
 * issue's. From its rows or from the model, both give the same; of what is derived only the number
 * of its characters is in it.
 */
public final class ArticleDigest {
  private static final String OF_THESE = " IN (SELECT value FROM json_each(?))";

  /** The parts of an article, each with the article's id first. */
  private static final List<String> PARTS =
      List.of(
          "SELECT a.id, a.issue_id, a.title, a.subtitle, a.kicker, a.byline, n.name, a.page,"
              + " a.source, a.note, a.confidence, a.characters FROM article a"
              + " LEFT JOIN column_name n ON n.id = a.column_id WHERE a.id"
              + OF_THESE,
          "SELECT s.article_id, s.ordinal, p.name, p.kind FROM article_author s"
              + " LEFT JOIN author p ON p.id = s.author_id WHERE s.article_id"
              + OF_THESE
              + " ORDER BY s.article_id, s.ordinal",
          "SELECT article_id, ordinal, first_line, last_line FROM article_line WHERE article_id"
              + OF_THESE
              + " ORDER BY article_id, ordinal",
          "SELECT article_id, ordinal, kind, level, text, lines FROM block WHERE article_id"
              + OF_THESE
              + " ORDER BY article_id, ordinal",
          "SELECT article_id, ordinal, code, message_code, arguments, lines, field, proposals"
              + " FROM warning WHERE article_id"
              + OF_THESE
              + " ORDER BY article_id, ordinal");

  private ArticleDigest() {}

  /** Of those of these articles that are there, as their rows are. */
  static Map<Long, byte[]> of(Connection c, List<Long> ids) throws SQLException {
    Map<Long, DigestWriter> writers = new LinkedHashMap<>();
    for (int part = 0; part < PARTS.size(); part++) {
      int number = part;
      Sql.each(
          c,
          PARTS.get(part),
          row -> {
            // Rows of an article that is not there are the business of foreign keys.
            if (number == 0) {
              writers.put(row.getLong(1), new DigestWriter());
            }
            DigestWriter writer = writers.get(row.getLong(1));
            if (writer != null) {
              writer.row(number, values(row));
            }
          },
          Sql.ids(ids));
    }
    Map<Long, byte[]> digests = new LinkedHashMap<>();
    writers.forEach((id, writer) -> digests.put(id, writer.done()));
    return digests;
  }

  /** The values of a row but the first. */
  static List<Object> values(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    Object[] values = new Object[columns - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 2);
    }
    return Arrays.asList(values);
  }

  /** As it would be written into an issue. */
  public static byte[] of(long issue, Article article) {
    DigestWriter writer = new DigestWriter();
    writer.row(
        0,
        List.of(
            issue,
            article.title(),
            article.subtitle(),
            article.kicker(),
            article.byline(),
            article.column(),
            article.page(),
            article.source(),
            article.note(),
            article.confidence(),
            CharacterCount.of(article)));
    int ordinal = 0;
    for (Contributor author : article.authors()) {
      writer.row(1, List.of(++ordinal, author.name(), EnumNames.of(author.kind())));
    }
    ordinal = 0;
    for (LineRange range : article.lines()) {
      writer.row(2, List.of(++ordinal, range.first(), range.last()));
    }
    ordinal = 0;
    for (Block block : article.blocks()) {
      writer.row(
          3,
          List.of(
              ++ordinal,
              EnumNames.of(block.kind()),
              block.level(),
              block.text(),
              LineRangeText.write(block.lines())));
    }
    warnings(writer, 4, article.warnings());
    return writer.done();
  }

  static void warnings(DigestWriter writer, int part, List<ParseWarning> warnings) {
    int ordinal = 0;
    for (ParseWarning warning : warnings) {
      List<Object> row = new ArrayList<>(List.of(++ordinal));
      row.addAll(WarningRows.values(warning));
      writer.row(part, row);
    }
  }
}
