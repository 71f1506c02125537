package kange.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.store.row.IssueRows;
import kange.store.row.OriginsJson;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** Finds the issues that one on its way in may be the same as, or stands in a row with. */
public final class IssueLookup {
  private final Database database;
  private final LanguageKeys keys;

  public IssueLookup(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Those that share the serial number, a standard number or the number within the year. */
  public List<FiledIssue> sharing(IssueMetadata card) {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT * FROM issue WHERE serial = ? OR issn = ? OR cn = ? OR number = ?"
                    + " ORDER BY id",
                IssueLookup::filed,
                card.serial(),
                card.issn(),
                card.cn(),
                card.number()));
  }

  /**
   * All issues that stand under a journal's name, or under the heading it leads to.
   *
   * @param label as {@link IssueMetadata#journalLabel} names it
   */
  public List<FiledIssue> row(String label) {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT * FROM issue WHERE label = coalesce((SELECT heading FROM see_reference"
                    + " WHERE kind = 'journal' AND name = ?1), ?1) ORDER BY id",
                IssueLookup::filed,
                label));
  }

  /** The other names of a journal: the heading its name leads to, and what else leads there. */
  public List<String> otherNames(String journal) {
    return database.readAlone(
        c ->
            Sql.list(
                c,
                "WITH heading AS (SELECT coalesce((SELECT heading FROM see_reference"
                    + " WHERE kind = 'journal' AND name = ?1), ?1) AS name)"
                    + " SELECT name FROM heading WHERE name <> ?1 UNION"
                    + " SELECT s.name FROM heading JOIN see_reference s ON s.heading = heading.name"
                    + " AND s.heading_kind = 'journal' WHERE s.name <> ?1",
                r -> r.getString(1),
                journal));
  }

  private static FiledIssue filed(ResultSet r) throws SQLException {
    return new FiledIssue(r.getLong("id"), IssueRows.metadata(r));
  }

  /** Where an issue's card comes from; empty also for what was filed before that was kept. */
  public Map<CardField, FieldOrigin> origins(long issue) {
    return database
        .read(
            c -> Sql.first(c, "SELECT origins FROM issue WHERE id = ?", r -> r.getString(1), issue))
        .map(OriginsJson::read)
        .orElse(Map.of());
  }

  /** The text an issue is known again by; empty where it states too little. */
  public Optional<String> identity(long issue) {
    return database
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT identity FROM issue WHERE id = ?",
                    r -> Sql.text(r, "identity"),
                    issue))
        .stream()
        .findFirst()
        .flatMap(identity -> identity);
  }

  /** How many of these titles an article of an issue has, too, however they are set. */
  public int sameTitles(long issue, List<String> titles) {
    Set<String> there =
        new HashSet<>(
            database.read(
                c ->
                    Sql.list(
                        c,
                        "SELECT title_key FROM article WHERE issue_id = ?",
                        r -> r.getString(1),
                        issue)));
    return (int) titles.stream().filter(title -> there.contains(keys.titleKey(title))).count();
  }
}
