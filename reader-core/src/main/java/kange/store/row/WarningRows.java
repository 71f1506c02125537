package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.ArticleField;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import kange.store.sql.Sql;

/** The parser's doubts, of an issue as a whole or of one article. */
public final class WarningRows {
  /** What {@link #values} are the values of. */
  public static final List<String> COLUMNS =
      List.of("code", "message_code", "arguments", "lines", "field", "proposals");

  private WarningRows() {}

  /**
   * Writes doubts in the order given.
   *
   * @param article empty for doubts about the whole issue
   */
  public static void write(
      Connection c, long issue, Optional<Long> article, List<ParseWarning> warnings)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (ParseWarning w : warnings) {
      List<Object> row = new ArrayList<>(Arrays.asList(issue, article, rows.size() + 1));
      row.addAll(values(w));
      rows.add(row.toArray());
    }
    Sql.batch(
        c,
        "INSERT INTO warning (issue_id, article_id, ordinal, code, message_code, arguments,"
            + " lines, field, proposals) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** A doubt as it is written: code, message_code, arguments, lines, field, proposals. */
  public static List<Object> values(ParseWarning warning) {
    return List.of(
        warning.code(),
        warning.message().code(),
        ArgumentsJson.write(warning.message().arguments()),
        LineRangeText.write(warning.lines()),
        warning.field().map(EnumNames::of),
        ProposalsJson.write(warning.proposals()));
  }

  /** Doubts about the issue as a whole, in the order written. */
  public static List<ParseWarning> ofIssue(Connection c, long issue) throws SQLException {
    return Sql.list(
        c,
        "SELECT code, message_code, arguments, lines, field, proposals FROM warning"
            + " WHERE issue_id = ? AND article_id IS NULL ORDER BY ordinal",
        WarningRows::read,
        issue);
  }

  /** Doubts about articles, by article. */
  static Map<Long, List<ParseWarning>> ofArticles(Connection c, List<Long> articles)
      throws SQLException {
    return Sql.grouped(
        c,
        "SELECT article_id, code, message_code, arguments, lines, field, proposals FROM warning"
            + " WHERE article_id IN (SELECT value FROM json_each(?))"
            + " ORDER BY article_id, ordinal",
        WarningRows::read,
        Sql.ids(articles));
  }

  /** A doubt from a row that has all columns of the table. */
  public static ParseWarning read(ResultSet r) throws SQLException {
    return new ParseWarning(
        r.getString("code"),
        new Message(r.getString("message_code"), ArgumentsJson.read(r.getString("arguments"))),
        LineRangeText.read(r.getString("lines")),
        Optional.ofNullable(r.getString("field"))
            .map(name -> EnumNames.read(ArticleField.class, name)),
        ProposalsJson.read(r.getString("proposals")));
  }
}
