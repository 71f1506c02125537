package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.issue.IssueDoubts;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import kange.store.history.Bin;
import kange.store.history.HistoryMessage;
import kange.store.history.IssueLabel;
import kange.store.history.Log;
import kange.store.marks.RetainedMarks;
import kange.store.row.IssueRows;
import kange.store.row.QueueRows;
import kange.store.row.WarningRows;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/** Issues: each is written, replaced or deleted as a whole, in one transaction. Thread-safe. */
public final class IssueStore {
  private final Database database;
  private final LanguageKeys keys;

  public IssueStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Adds an issue and returns its id. Bytes and identity must not be in the archive yet. */
  public long add(NewIssue issue) {
    return add(issue, () -> false);
  }

  /**
   * As above.
   *
   * @param stop asked between two articles: once it says true, nothing of the issue stays
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public long add(NewIssue issue, BooleanSupplier stop) {
    return database.write(
        c -> {
          long id =
              writer(c, issue, stop).insert(issue.source(), issue.importedAt(), issue.parser());
          ReviewStore.replace(c, id, issue.review());
          leaveQueue(c, id, issue, QueueState.FILED);
          ChangeLog.record(c, id, false);
          String file = issue.parsed().source().file();
          Message what = Message.of(HistoryMessage.IMPORTED, IssueLabel.of(c, id), file);
          Log.record(c, issue.by(), LogKind.IMPORT, id, what);
          return id;
        });
  }

  /**
   * Puts a new reading in the place of an issue; articles still there keep id and marks, and
   * nothing that readers noted is lost with those that are not. The issue as it was is kept in the
   * bin.
   */
  public Replacement replace(long id, NewIssue issue) {
    return replace(id, issue, () -> false);
  }

  /**
   * As above.
   *
   * @param stop asked between two articles: once it says true, all is as it was
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public Replacement replace(long id, NewIssue issue, BooleanSupplier stop) {
    return database.write(
        c -> {
          if (Sql.number(c, "SELECT count(*) FROM issue WHERE id = ?", id) == 0) {
            throw ArchiveException.of(StoreMessage.REPLACED_ISSUE_GONE);
          }
          Bin bin = new Bin(c);
          long kept = bin.keep(id, logReplacing(c, id, issue));
          Replacement done =
              writer(c, issue, stop)
                  .replace(id, issue.source(), issue.importedAt(), issue.parser());
          ReviewStore.replace(c, id, issue.review());
          bin.keepMarks(kept, id);
          leaveQueue(c, id, issue, QueueState.REPLACED);
          ChangeLog.record(c, id, false);
          return done;
        });
  }

  private static void leaveQueue(Connection c, long id, NewIssue issue, QueueState how)
      throws SQLException {
    QueueRows.filed(c, issue.parsed().source().sha256(), issue.queued(), id, how);
  }

  private IssueWriter writer(Connection c, NewIssue issue, BooleanSupplier stop) {
    return new IssueWriter(c, keys, issue.parsed(), issue.identity(), stop);
  }

  private static long logReplacing(Connection c, long id, NewIssue issue) throws SQLException {
    String label = IssueLabel.of(c, id);
    SourceInfo source = issue.parsed().source();
    boolean sameBytes =
        Sql.number(
                c,
                "SELECT count(*) FROM source WHERE issue_id = ? AND sha256 = ?",
                id,
                source.sha256())
            > 0;
    return sameBytes
        ? Log.record(c, issue.by(), LogKind.REREAD, id, Message.of(HistoryMessage.REREAD, label))
        : Log.record(
            c,
            issue.by(),
            LogKind.REPLACE,
            id,
            Message.of(HistoryMessage.REPLACED, label, source.file()));
  }

  /** Titles of articles that are gone, and whose stars, tags and places on lists are kept. */
  public List<String> waitingSigns() {
    return database.read(RetainedMarks::waiting);
  }

  /**
   * Takes issues out, with all that hangs on them, into the bin: all of them or none.
   *
   * @throws ArchiveException when one of them is not there
   */
  public void delete(List<Long> ids, Operation by) {
    database.change(
        c -> {
          Bin bin = new Bin(c);
          for (long id : ids) {
            Message what = Message.of(HistoryMessage.DELETED, IssueLabel.of(c, id));
            bin.takeOut(id, Log.record(c, by, LogKind.DELETE, id, what));
          }
        });
  }

  public Optional<Long> withIdentity(String identity) {
    return database.read(
        c -> Sql.first(c, "SELECT id FROM issue WHERE identity = ?", r -> r.getLong(1), identity));
  }

  /** All issues, by journal in pinyin order, newest first. */
  public List<IssueSummary> all() {
    return database.read(
        c ->
            IssueRows.summaries(
                c,
                Sql.list(
                    c,
                    "SELECT id FROM issue ORDER BY label_sort, label, year DESC, recency DESC,"
                        + " id DESC",
                    r -> r.getLong(1))));
  }

  public Optional<IssueSummary> find(long id) {
    return database.read(c -> IssueRows.summaries(c, List.of(id)).stream().findFirst());
  }

  public int count() {
    return database.read(c -> (int) Sql.number(c, "SELECT count(*) FROM issue"));
  }

  public List<Long> ids() {
    return database.read(c -> Sql.list(c, "SELECT id FROM issue ORDER BY id", r -> r.getLong(1)));
  }

  public Optional<ParsedIssue> parsed(long id) {
    return database.read(c -> IssueRows.parsed(c, id));
  }

  /** Whether an issue is in the database just as it was parsed now; false when it is not there. */
  public boolean holds(long id, ParsedIssue parsed) {
    return database.read(c -> new IssueComparison(c, id, parsed).same());
  }

  /** What of an issue is in no article; empty also when the issue is not there. */
  public List<Leftover> leftovers(long id) {
    return database.read(c -> IssueRows.leftovers(c, id));
  }

  /** What the parser doubted in an issue; empty when the issue is not there. */
  public Optional<IssueDoubts> doubts(long id) {
    return database.read(c -> IssueRows.doubts(c, id));
  }

  /** What is doubted of an issue as a whole; empty also when the issue is not there. */
  public List<ParseWarning> doubtsOfIssue(long id) {
    return database.read(c -> WarningRows.ofIssue(c, id));
  }

  /** All lines that articles and leftovers of an issue lay claim to, a line twice if claimed so. */
  public List<LineRange> claimedLines(long id) {
    return database.read(c -> IssueRows.claimedLines(c, id));
  }
}
