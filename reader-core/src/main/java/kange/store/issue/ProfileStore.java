package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import kange.model.habit.HabitKind;
import kange.model.history.Operation;
import kange.model.issue.JournalProfile;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** What is known of journals' habits, by the journal's name. Thread-safe. */
public final class ProfileStore {
  private final Database database;

  public ProfileStore(Database database) {
    this.database = database;
  }

  private static final String SAME_JOURNAL =
      "(SELECT h.journal FROM journal_habit h WHERE h.journal = ?1 OR h.journal IN (WITH"
          + " heading AS (SELECT coalesce((SELECT heading FROM see_reference"
          + " WHERE kind = 'journal' AND name = ?1), ?1) AS name)"
          + " SELECT name FROM heading UNION ALL SELECT s.name FROM heading"
          + " JOIN see_reference s ON s.heading_kind = 'journal' AND s.heading = heading.name)"
          + " ORDER BY h.journal <> ?1, h.journal LIMIT 1)";

  /**
   * What is known of the journal, or else of the heading that its name leads to, or of a name that
   * leads to it as well; {@link JournalProfile#NONE} when nothing is.
   */
  public JournalProfile find(String journal) {
    return database.read(c -> find(c, journal));
  }

  static JournalProfile find(Connection c, String journal) throws SQLException {
    return HabitRows.find(c, SAME_JOURNAL, journal);
  }

  /** What issues call journals besides their names: a journal for each such name. */
  public Map<String, String> otherNames() {
    Map<String, String> journals = new LinkedHashMap<>();
    database
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT text, journal FROM journal_habit WHERE kind = ?"
                        + " ORDER BY journal, ordinal",
                    r -> Map.entry(r.getString(1), r.getString(2)),
                    HabitKind.NAME.spelling()))
        .forEach(name -> journals.putIfAbsent(name.getKey(), name.getValue()));
    return journals;
  }

  /**
   * Remembers a profile in place of the journal's earlier one, and logs it; an empty one is
   * forgotten, one that says nothing new is not logged.
   */
  public void save(String journal, JournalProfile profile, Operation by) {
    database.change(c -> HabitRows.save(c, journal, profile, by));
  }

  /** Remembers that a proposal is no habit of the journal. */
  public void decline(String journal, HabitKind kind, String text) {
    database.change(
        c ->
            Sql.update(
                c,
                "INSERT OR IGNORE INTO declined_habit (journal, kind, text) VALUES (?, ?, ?)",
                journal,
                kind.spelling(),
                text));
  }

  /** Takes that back. */
  public void offerAgain(String journal, HabitKind kind, String text) {
    database.change(
        c ->
            Sql.update(
                c,
                "DELETE FROM declined_habit WHERE journal = ? AND kind = ? AND text = ?",
                journal,
                kind.spelling(),
                text));
  }

  /** Whether a proposal was declined. */
  public boolean declined(String journal, HabitKind kind, String text) {
    return database.read(
            c ->
                Sql.number(
                    c,
                    "SELECT count(*) FROM declined_habit WHERE journal = ? AND kind = ? AND text = ?",
                    journal,
                    kind.spelling(),
                    text))
        > 0;
  }
}
