package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Settlement;
import kange.model.message.Message;
import kange.model.review.Revision;
import kange.store.history.HistoryMessage;
import kange.store.history.IssueLabel;
import kange.store.history.Log;
import kange.store.row.HabitsJson;
import kange.store.row.ParsedIssueJson;
import kange.store.row.RevisionRows;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.Deflated;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/**
 * What librarians put right in issues, revision by revision, beside the parse each was filed with.
 * A revision and the issue as it reads with it are written in one transaction. Thread-safe.
 */
public final class ReviewStore {
  private final Database database;
  private final LanguageKeys keys;

  public ReviewStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * What is known of an issue that was reviewed.
   *
   * @param filed as the parser read it
   * @param parser the version that read it
   * @param habits what was known of its journal then
   * @param done how many of the revisions hold
   */
  public record Stored(
      ParsedIssue filed, int parser, JournalProfile habits, List<Revision> revisions, int done) {
    /** Takes copies of the lists. */
    public Stored {
      revisions = List.copyOf(revisions);
    }

    /** Those that hold, oldest first. */
    public List<Revision> held() {
      return revisions.subList(0, done);
    }
  }

  /**
   * An issue on its way from one reading to the next.
   *
   * @param identity see {@link NewIssue#identity}
   * @param origins for each article of the next reading its place in the one before; -1 if it is
   *     new
   * @param change the number of the issue's last change, as far as the reader knows
   * @param by whose act it is, for the log
   * @param about the title of the article that it is about; empty for the issue
   */
  public record Step(
      ParsedIssue before,
      ParsedIssue now,
      Optional<String> identity,
      List<Integer> origins,
      long change,
      Operation by,
      String about) {}

  /** Empty when nothing was ever corrected in the issue. */
  public Optional<Stored> find(long issue) {
    return database.read(
        c -> {
          List<Revision> revisions = RevisionRows.OF_ISSUE.of(c, issue);
          return Sql.first(
              c,
              "SELECT filed, parser, done, habits FROM review WHERE issue_id = ?",
              r ->
                  new Stored(
                      ParsedIssueJson.read(Deflated.unpack(r.getBytes(1))),
                      r.getInt(2),
                      HabitsJson.read(r.getString(4)),
                      revisions,
                      r.getInt(3)),
              issue);
        });
  }

  /**
   * Writes a revision behind those that hold, and the issue as it reads with it.
   *
   * @param filed the reading before the first revision, kept the first time
   * @param parser the version that read it
   * @param habits what was known of its journal then
   * @param done how many revisions hold with this one
   * @return the number of this change of the issue
   * @throws ArchiveException when the issue was changed by somebody else meanwhile
   */
  public long add(
      long issue,
      ParsedIssue filed,
      int parser,
      JournalProfile habits,
      Revision revision,
      int done,
      Step step) {
    return database.write(
        c -> {
          if (Sql.number(c, "SELECT count(*) FROM review WHERE issue_id = ?", issue) == 0) {
            begin(c, issue, filed, parser, habits);
          }
          RevisionRows.OF_ISSUE.write(c, issue, done, revision);
          record(c, issue, revision, step);
          return stand(c, issue, done, step);
        });
  }

  /** Puts what was put right in the place of what is known of an issue, which may be nothing. */
  static void replace(Connection c, long issue, Optional<Stored> stored) throws SQLException {
    Sql.update(c, "DELETE FROM review WHERE issue_id = ?", issue);
    if (stored.isPresent()) {
      Stored now = stored.get();
      begin(c, issue, now.filed(), now.parser(), now.habits());
      for (int i = 0; i < now.revisions().size(); i++) {
        RevisionRows.OF_ISSUE.write(c, issue, i + 1, now.revisions().get(i));
      }
      Sql.update(c, "UPDATE review SET done = ? WHERE issue_id = ?", now.done(), issue);
    }
  }

  private static void begin(
      Connection c, long issue, ParsedIssue filed, int parser, JournalProfile habits)
      throws SQLException {
    Sql.update(
        c,
        "INSERT INTO review (issue_id, parser, filed, done, habits) VALUES (?, ?, ?, 0, ?)",
        issue,
        parser,
        Deflated.pack(ParsedIssueJson.write(filed)),
        HabitsJson.write(habits));
  }

  /** Takes the last revision back; as {@link #add}. */
  public long undo(long issue, int done, Step step) {
    return database.write(
        c -> {
          Optional<LogEntry> last = Log.lastCorrection(c, issue);
          Message what =
              about(
                  c,
                  issue,
                  step,
                  HistoryMessage.UNDONE_CORRECT,
                  HistoryMessage.UNDONE_CORRECT_ISSUE);
          long here = Log.record(c, step.by(), LogKind.UNDO, issue, what);
          if (last.isPresent()) {
            Log.markUndone(c, last.get().id(), here);
          }
          return stand(c, issue, done, step);
        });
  }

  /** Does the revision again that was taken back last; as {@link #add}. */
  public long redo(long issue, int done, Revision revision, Step step) {
    return database.write(
        c -> {
          record(c, issue, revision, step);
          return stand(c, issue, done, step);
        });
  }

  private static void record(Connection c, long issue, Revision revision, Step step)
      throws SQLException {
    boolean settled = revision.acts().stream().allMatch(Settlement.class::isInstance);
    Log.record(
        c,
        step.by(),
        settled ? LogKind.SETTLE : LogKind.CORRECT,
        issue,
        settled
            ? about(c, issue, step, HistoryMessage.SETTLED, HistoryMessage.SETTLED_ISSUE)
            : about(c, issue, step, HistoryMessage.CORRECTED, HistoryMessage.CORRECTED_ISSUE));
  }

  /** What was done to an article, or to the issue as a whole. */
  private static Message about(
      Connection c, long issue, Step step, HistoryMessage article, HistoryMessage whole)
      throws SQLException {
    String label = IssueLabel.of(c, issue);
    return step.about().isEmpty()
        ? Message.of(whole, label)
        : Message.of(article, label, step.about());
  }

  private long stand(Connection c, long issue, int done, Step step) throws SQLException {
    if (ChangeLog.of(c, issue) != step.change()) {
      throw ArchiveException.of(StoreMessage.ISSUE_CHANGED_MEANWHILE);
    }
    Sql.update(c, "UPDATE review SET done = ? WHERE issue_id = ?", done, issue);
    new IssueWriter(c, keys, step.now(), step.identity(), () -> false)
        .revise(issue, step.before(), step.origins());
    ChangeLog.record(c, issue, false);
    return ChangeLog.of(c, issue);
  }
}
