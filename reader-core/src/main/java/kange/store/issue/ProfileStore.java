package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.habit.HabitKind;
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

  private record Habit(String kind, String text) {}

  /**
   * What is known of the journal, or else of the heading that its name leads to, or of a name that
   * leads to it as well; {@link JournalProfile#NONE} when nothing is.
   */
  public JournalProfile find(String journal) {
    return database.read(c -> find(c, journal));
  }

  static JournalProfile find(Connection c, String journal) throws SQLException {
    List<Habit> habits =
        Sql.list(
            c,
            "SELECT kind, text FROM journal_habit WHERE journal = "
                + SAME_JOURNAL
                + " ORDER BY kind, ordinal",
            r -> new Habit(r.getString(1), r.getString(2)),
            journal);
    JournalProfile profile = JournalProfile.NONE;
    for (HabitKind kind : HabitKind.values()) {
      profile =
          kind.in(
              profile,
              habits.stream()
                  .filter(habit -> habit.kind().equals(kind.spelling()))
                  .map(Habit::text)
                  .toList());
    }
    return profile;
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

  /** Remembers a profile in place of the journal's earlier one; an empty one is forgotten. */
  public void save(String journal, JournalProfile profile) {
    List<Object[]> rows = new ArrayList<>();
    for (HabitKind kind : HabitKind.values()) {
      List<String> texts = kind.of(profile);
      for (int i = 0; i < texts.size(); i++) {
        rows.add(new Object[] {journal, kind.spelling(), i + 1, texts.get(i)});
      }
    }
    database.change(
        c -> {
          Sql.update(c, "DELETE FROM journal_habit WHERE journal = ?", journal);
          Sql.batch(
              c,
              "INSERT INTO journal_habit (journal, kind, ordinal, text) VALUES (?, ?, ?, ?)",
              rows);
        });
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
