package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.store.row.CardColumns;
import kange.store.row.HabitsJson;
import kange.store.row.OriginsJson;
import kange.store.row.TakenTextRows;
import kange.store.row.WarningRows;
import kange.store.sql.CharacterCount;
import kange.store.sql.Deflated;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Writes what an issue has beside its articles, on a connection whose transaction is not its own.
 */
final class IssueParts {
  private static final String OF_ISSUE = "issue_id = ?";
  private static final List<String> OWNER = List.of("issue_id");
  private static final MendedRows COLUMNS =
      new MendedRows("issue_column", OF_ISSUE, OWNER, List.of("name"), false);
  private static final MendedRows LEFTOVERS =
      new MendedRows("leftover", OF_ISSUE, OWNER, List.of("kind"), true);
  private static final MendedRows LEFTOVER_LINES =
      new MendedRows(
          "leftover_line",
          "leftover_id = ?",
          List.of("leftover_id"),
          List.of("first_line", "last_line"),
          false);
  private static final MendedRows DOUBTS =
      new MendedRows(
          "warning", "article_id IS NULL AND issue_id = ?", OWNER, WarningRows.COLUMNS, true);

  private final Connection c;
  private final LanguageKeys keys;
  private final ParsedIssue parsed;
  private final Optional<String> identity;

  IssueParts(Connection c, LanguageKeys keys, ParsedIssue parsed, Optional<String> identity) {
    this.c = c;
    this.keys = keys;
    this.parsed = parsed;
    this.identity = identity;
  }

  long recency() {
    return Recency.of(parsed.issue());
  }

  /** Takes out what {@link #writeParts} writes. */
  void clear(long issue) throws SQLException {
    Sql.update(c, "DELETE FROM issue_column WHERE issue_id = ?", issue);
    Sql.update(c, "DELETE FROM leftover WHERE issue_id = ?", issue);
    Sql.update(c, "DELETE FROM warning WHERE issue_id = ? AND article_id IS NULL", issue);
  }

  void writeCard(long issue) throws SQLException {
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
        "UPDATE issue SET identity = ?, "
            + CardColumns.set()
            + ", printed_label = ?, printed_sort = ?, recency = ?, articles = ?, characters = ?,"
            + " doubts = ?, origins = ? WHERE id = ?",
        CardColumns.row(
                List.of(identity),
                card,
                List.of(
                    label,
                    keys.sortKey(label),
                    recency(),
                    parsed.articles().size(),
                    characters,
                    doubts,
                    OriginsJson.write(parsed.origins()),
                    issue))
            .toArray());
  }

  void writeSource(long issue, IssueSource source) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO source (issue_id, file, sha256, charset, lines, size, packed)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        issue,
        parsed.source().file(),
        parsed.source().sha256(),
        parsed.source().charset(),
        parsed.source().lines(),
        source.bytes().length,
        Deflated.pack(source.bytes()));
    TakenTextRows.OF_ISSUE.write(c, issue, source.taken());
  }

  /** By which version of the parser it was read, and by which habits of its journal. */
  void writeReader(long issue, int parser) throws SQLException {
    String journal = parsed.issue().journalLabel(parsed.source().file());
    Sql.update(
        c,
        "UPDATE issue SET parser = ?, habits = ? WHERE id = ?",
        parser,
        HabitsJson.write(ProfileStore.find(c, journal)),
        issue);
  }

  void writeParts(long issue) throws SQLException {
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

  /**
   * As {@link #writeParts}, but rows that are there are kept and changed only where they differ.
   */
  void mendParts(long issue) throws SQLException {
    List<Long> owner = List.of(issue);
    COLUMNS.put(
        c, issue, owner, parsed.columns().stream().<List<?>>map(name -> List.of(name)).toList());
    LEFTOVERS.put(
        c,
        issue,
        owner,
        parsed.other().stream().<List<?>>map(o -> List.of(EnumNames.of(o.kind()))).toList());
    for (int i = 0; i < parsed.other().size(); i++) {
      long id =
          Sql.number(c, "SELECT id FROM leftover WHERE issue_id = ? AND ordinal = ?", issue, i + 1);
      LEFTOVER_LINES.put(
          c,
          id,
          List.of(id),
          parsed.other().get(i).lines().stream()
              .<List<?>>map(l -> List.of(l.first(), l.last()))
              .toList());
    }
    DOUBTS.put(
        c, issue, owner, parsed.warnings().stream().<List<?>>map(WarningRows::values).toList());
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
