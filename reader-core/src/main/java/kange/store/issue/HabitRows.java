package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kange.model.habit.HabitKind;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import kange.store.history.HistoryMessage;
import kange.store.history.Log;
import kange.store.row.HabitsJson;
import kange.store.sql.Sql;

/** The rows of journals' habits, and what they were before they were saved. */
public final class HabitRows {
  private HabitRows() {}

  private record Habit(String kind, String text) {}

  private record Change(String journal, String before) {}

  /**
   * The habits in the rows of one journal.
   *
   * @param which an expression that names the journal, of the parameter
   */
  static JournalProfile find(Connection c, String which, String parameter) throws SQLException {
    List<Habit> habits =
        Sql.list(
            c,
            "SELECT kind, text FROM journal_habit WHERE journal = "
                + which
                + " ORDER BY kind, ordinal",
            r -> new Habit(r.getString(1), r.getString(2)),
            parameter);
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

  static void save(Connection c, String journal, JournalProfile profile, Operation by)
      throws SQLException {
    JournalProfile before = find(c, "?", journal);
    if (before.equals(profile)) {
      return;
    }
    Message what =
        Message.of(
            HistoryMessage.HABITS_SAVED, journal, more(profile, before), more(before, profile));
    long entry = Log.record(c, by, LogKind.HABIT, what);
    Sql.update(
        c,
        "INSERT INTO habit_change (log_id, journal, before) VALUES (?, ?, ?)",
        entry,
        journal,
        HabitsJson.write(before));
    write(c, journal, profile);
  }

  /** How many entries one has that the other has not. */
  private static int more(JournalProfile one, JournalProfile other) {
    int more = 0;
    for (HabitKind kind : HabitKind.values()) {
      List<String> entries = new ArrayList<>(kind.of(one));
      entries.removeAll(kind.of(other));
      more += entries.size();
    }
    return more;
  }

  private static void write(Connection c, String journal, JournalProfile profile)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (HabitKind kind : HabitKind.values()) {
      List<String> texts = kind.of(profile);
      for (int i = 0; i < texts.size(); i++) {
        rows.add(new Object[] {journal, kind.spelling(), i + 1, texts.get(i)});
      }
    }
    Sql.update(c, "DELETE FROM journal_habit WHERE journal = ?", journal);
    Sql.batch(
        c, "INSERT INTO journal_habit (journal, kind, ordinal, text) VALUES (?, ?, ?, ?)", rows);
  }

  /**
   * Lets a journal's habits be what they were before an entry of the log saved them.
   *
   * @return what was done, for the log
   */
  public static Message takeBack(Connection c, long entry) throws SQLException {
    Change change =
        Sql.first(
                c,
                "SELECT journal, before FROM habit_change WHERE log_id = ?",
                r -> new Change(r.getString(1), r.getString(2)),
                entry)
            .orElseThrow();
    write(c, change.journal(), HabitsJson.read(change.before()));
    return Message.of(HistoryMessage.UNDONE_HABITS, change.journal());
  }
}
