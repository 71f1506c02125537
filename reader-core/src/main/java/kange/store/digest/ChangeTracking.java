package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import kange.store.row.CardColumns;
import kange.store.sql.Sql;

/**
 * Notes on the connection that writes which issues, articles and rows a transaction touches: by
 * triggers that live as long as the connection, so that whoever changes the file by other means
 * leaves its digests behind.
 */
final class ChangeTracking {
  static final String ARTICLE = DigestFault.ARTICLE;
  static final String ISSUE = DigestFault.ISSUE;

  private final Connection c;

  private ChangeTracking(Connection c) {
    this.c = c;
  }

  /** Begins to note; to be called once for a connection. */
  static void begin(Connection c, List<DigestedTable> tables) throws SQLException {
    Sql.pragma(
        c,
        "CREATE TEMP TABLE changed_unit (unit TEXT NOT NULL, \"key\" ANY NOT NULL,"
            + " PRIMARY KEY (unit, \"key\")) STRICT, WITHOUT ROWID");
    ChangeTracking tracking = new ChangeTracking(c);
    tracking.issues();
    tracking.articles();
    for (DigestedTable table : tables) {
      tracking.note(table.name(), quoted(table.columns()), "'" + table.name() + "'", table::keyOf);
    }
  }

  /** How the key of a unit is read from a row, named OLD or NEW. */
  private interface Key {
    String of(String row);
  }

  private void issues() throws SQLException {
    String unit = "'" + ISSUE + "'";
    note(
        "issue",
        "identity, " + CardColumns.read("") + ", origins, imported_at, parser, habits",
        unit,
        row -> row + ".id");
    note(
        "source",
        "issue_id, file, sha256, charset, lines, size",
        unit,
        ChangeTracking::ofIssue,
        "_described");
    note("issue_column", "issue_id, ordinal, name", unit, ChangeTracking::ofIssue);
    note("leftover", "issue_id, ordinal, kind", unit, ChangeTracking::ofIssue);
    note(
        "leftover_line",
        "leftover_id, ordinal, first_line, last_line",
        unit,
        row -> "(SELECT issue_id FROM leftover WHERE id = " + row + ".leftover_id)");
    note("article", "issue_id, ordinal", unit, ChangeTracking::ofIssue, "_placed");
  }

  private void articles() throws SQLException {
    String unit = "'" + ARTICLE + "'";
    note(
        "article",
        "issue_id, title, subtitle, kicker, byline, column_id, page, source, note, confidence, characters",
        unit,
        row -> row + ".id");
    note("article_author", "article_id, ordinal, author_id", unit, ChangeTracking::ofArticle);
    note(
        "article_line",
        "article_id, ordinal, first_line, last_line",
        unit,
        ChangeTracking::ofArticle);
    note("block", "article_id, ordinal, kind, level, text, lines", unit, ChangeTracking::ofArticle);
    // A doubt is an article's, or the issue's where it names none.
    note(
        "warning",
        "issue_id, article_id, ordinal, code, message_code, arguments, lines, field, proposals",
        "iif(ROW.article_id IS NULL, '" + ISSUE + "', '" + ARTICLE + "')",
        row -> "ifnull(" + row + ".article_id, " + row + ".issue_id)");
  }

  private static String ofIssue(String row) {
    return row + ".issue_id";
  }

  private static String ofArticle(String row) {
    return row + ".article_id";
  }

  private static String quoted(List<String> columns) {
    return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
  }

  private void note(String table, String columns, String unit, Key key) throws SQLException {
    note(table, columns, unit, key, "");
  }

  private void note(String table, String columns, String unit, Key key, String purpose)
      throws SQLException {
    String name = table + purpose;
    trigger(name + "_inserted", "INSERT ON main." + table, unit, key, List.of("NEW"));
    trigger(name + "_deleted", "DELETE ON main." + table, unit, key, List.of("OLD"));
    trigger(
        name + "_updated",
        "UPDATE OF " + columns + " ON main." + table,
        unit,
        key,
        List.of("OLD", "NEW"));
  }

  private void trigger(String name, String event, String unit, Key key, List<String> rows)
      throws SQLException {
    StringBuilder sql =
        new StringBuilder("CREATE TEMP TRIGGER note_")
            .append(name)
            .append(" AFTER ")
            .append(event)
            .append(" BEGIN");
    for (String row : rows) {
      // A row that hangs on nothing any more goes with what it hung on.
      // OR IGNORE would not do: what the statement outside says of conflicts holds in here too.
      sql.append(" INSERT INTO changed_unit SELECT t.unit, t.k FROM (SELECT ")
          .append(unit.replace("ROW.", row + "."))
          .append(" AS unit, ")
          .append(key.of(row))
          .append(" AS k) AS t WHERE t.k IS NOT NULL AND NOT EXISTS (SELECT 1 FROM changed_unit u")
          .append(" WHERE u.unit = t.unit AND u.\"key\" = t.k);");
    }
    Sql.pragma(c, sql.append(" END").toString());
  }
}
