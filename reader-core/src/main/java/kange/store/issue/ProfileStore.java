package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kange.model.issue.JournalProfile;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** What is known of journals' habits, by the journal's name. Thread-safe. */
public final class ProfileStore {
  private static final String COLUMN = "column";
  private static final String BYLINE_MARK = "byline-mark";
  private static final String END_MARK = "end-mark";
  private static final String IGNORED = "ignored";

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
    List<Habit> habits =
        database.read(
            c ->
                Sql.list(
                    c,
                    "SELECT kind, text FROM journal_habit WHERE journal = "
                        + SAME_JOURNAL
                        + " ORDER BY kind, ordinal",
                    r -> new Habit(r.getString(1), r.getString(2)),
                    journal));
    Map<String, List<String>> texts =
        habits.stream()
            .collect(
                Collectors.groupingBy(
                    Habit::kind, Collectors.mapping(Habit::text, Collectors.toList())));
    return new JournalProfile(
        texts.getOrDefault(COLUMN, List.of()),
        texts.getOrDefault(BYLINE_MARK, List.of()),
        texts.getOrDefault(END_MARK, List.of()),
        texts.getOrDefault(IGNORED, List.of()));
  }

  /** Remembers a profile in place of the journal's earlier one; an empty one is forgotten. */
  public void save(String journal, JournalProfile profile) {
    List<Object[]> rows = new ArrayList<>();
    add(rows, journal, COLUMN, profile.columns());
    add(rows, journal, BYLINE_MARK, profile.bylineMarks());
    add(rows, journal, END_MARK, profile.endMarks());
    add(rows, journal, IGNORED, profile.ignored());
    database.change(
        c -> {
          Sql.update(c, "DELETE FROM journal_habit WHERE journal = ?", journal);
          Sql.batch(
              c,
              "INSERT INTO journal_habit (journal, kind, ordinal, text) VALUES (?, ?, ?, ?)",
              rows);
        });
  }

  private static void add(List<Object[]> rows, String journal, String kind, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      rows.add(new Object[] {journal, kind, i + 1, texts.get(i)});
    }
  }
}
