package kange.store.safety;

import java.util.List;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.store.history.HistoryMessage;
import kange.store.history.Log;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;

/**
 * Puts readers' marks back where they are missing: on the article of the same source that has the
 * title, at the words. What is there is never changed or taken away. Thread-safe.
 */
public final class MarkReturn {
  private final Database database;
  private final LanguageKeys keys;

  public MarkReturn(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * What became of marks.
   *
   * @param returned that were missing
   * @param there already
   * @param homeless whose article is not here
   * @param kept that would have taken the place of another: a note, where there is another one
   */
  public record Outcome(int returned, int there, List<PeopleRow> homeless, List<PeopleRow> kept) {
    /** Takes copies. */
    public Outcome {
      homeless = List.copyOf(homeless);
      kept = List.copyOf(kept);
    }
  }

  /** Puts them back, all in one transaction. */
  public Outcome run(List<PeopleRow> rows) {
    return database.write(c -> new ReturnedMarks(c, keys, false, true).all(rows));
  }

  /**
   * What putting them back would come to; nothing is changed.
   *
   * @param numbered whether they come from this archive, whose articles keep their numbers
   */
  public Outcome look(List<PeopleRow> rows, boolean numbered) {
    try {
      database.change(
          c -> {
            throw new LookedAt(new ReturnedMarks(c, keys, numbered, false).all(rows));
          });
      throw new IllegalStateException("nothing was looked at");
    } catch (LookedAt seen) {
      return seen.outcome;
    }
  }

  /** Undoes the transaction in which it was looked what would come of it. */
  private static final class LookedAt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private LookedAt(Outcome outcome) {
      super("looked at", null, false, false);
      this.outcome = outcome;
    }
  }

  /**
   * Puts them back as one act, which is logged and can be taken back.
   *
   * @param numbered whether they come from this archive, whose articles keep their numbers
   * @param who marked them
   */
  public Outcome take(List<PeopleRow> rows, boolean numbered, String who, Operation by) {
    return database.write(
        c -> {
          ReturnedMarks marks = new ReturnedMarks(c, keys, numbered, false);
          Outcome outcome = marks.all(rows);
          if (outcome.returned() > 0) {
            Message what = Message.of(HistoryMessage.MARKS_TAKEN, who, outcome.returned());
            marks.given().write(c, Log.record(c, by, LogKind.MARKS, what));
          }
          return outcome;
        });
  }
}
