package kange.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.intake.DuplicateMatch.Titles;
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

  /** Titles of a file's articles beside those of an issue. */
  public Titles titles(long issue, List<String> incoming) {
    List<String> there =
        database.read(
            c ->
                Sql.list(
                    c,
                    "SELECT title FROM article WHERE issue_id = ? ORDER BY ordinal",
                    r -> r.getString(1),
                    issue));
    List<String> won = without(incoming, there);
    return new Titles(incoming.size() - won.size(), without(there, incoming), won);
  }

  private List<String> without(List<String> titles, List<String> others) {
    Set<String> known = others.stream().map(keys::titleKey).collect(Collectors.toSet());
    return titles.stream().filter(title -> !known.contains(keys.titleKey(title))).toList();
  }
}
