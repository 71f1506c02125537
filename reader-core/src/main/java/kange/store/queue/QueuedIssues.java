package kange.store.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.ArchiveException;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueDoubts;
import kange.model.issue.IssueMetadata;
import kange.model.issue.ParsedIssue;
import kange.model.queue.QueueState;
import kange.model.review.Revision;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.store.issue.ReviewStore;
import kange.store.row.HabitsJson;
import kange.store.row.ParsedIssueJson;
import kange.store.row.RevisionRows;
import kange.store.row.TakenTextRows;
import kange.store.sql.Database;
import kange.store.sql.Deflated;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/**
 * What the files in the queue were read as: their bytes, the parse, and what was put right in it
 * since. One issue is in memory at a time. Thread-safe.
 */
public final class QueuedIssues {
  private final Database database;

  public QueuedIssues(Database database) {
    this.database = database;
  }

  /**
   * How an issue reads now, in short.
   *
   * @param label journal and number; of an issue that names no journal, the file's name and number
   * @param doubts open in it and its articles
   */
  public record Summary(String label, int articles, int doubts) {
    /** Of an issue as it reads. */
    public static Summary of(ParsedIssue issue) {
      String file = issue.source().file();
      boolean named = issue.issue().labelOrigin() != FieldOrigin.Kind.FILE_NAME;
      String name = named ? issue.issue().journalLabel(file) : file;
      String number = IssueMetadata.numberLabel(issue.issue().year(), issue.issue().number());
      return new Summary(
          number.isEmpty() ? name : name + " " + number,
          issue.articles().size(),
          IssueDoubts.count(issue));
    }
  }

  /**
   * What a file was read as.
   *
   * @param source the file as it was, and the lines taken from it
   * @param review the parse, and what was put right in it; empty where it needed no parsing
   * @param issue the one in the archive that it is, too
   */
  public record Reading(
      IssueSource source,
      String sha256,
      Optional<ReviewStore.Stored> review,
      Summary now,
      QueueState state,
      OptionalLong issue) {}

  /**
   * Keeps what a file was read as, all of it in one transaction.
   *
   * @return false where nobody waits for it any more: it was taken from the list meanwhile
   */
  public boolean keep(long id, Reading reading) {
    return database.write(
        c -> {
          boolean waits =
              Sql.update(
                      c,
                      "UPDATE queued SET sha256 = ?, size = ?, message = NULL"
                          + " WHERE id = ? AND removed = 0 AND state = 'waiting'",
                      reading.sha256(),
                      reading.source().bytes().length,
                      id)
                  > 0;
          if (waits) {
            Sql.update(
                c,
                "INSERT OR REPLACE INTO queued_source (queued_id, packed) VALUES (?, ?)",
                id,
                Deflated.pack(reading.source().bytes()));
            TakenTextRows.OF_QUEUED.write(c, id, reading.source().taken());
            Sql.update(c, "DELETE FROM queued_review WHERE queued_id = ?", id);
            if (reading.review().isPresent()) {
              write(c, id, reading.review().get());
            }
            stand(c, id, reading.now(), reading.state(), reading.issue());
          }
          return waits;
        });
  }

  private static void write(Connection c, long id, ReviewStore.Stored review) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO queued_review (queued_id, parser, filed, done, habits)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        review.parser(),
        Deflated.pack(ParsedIssueJson.write(review.filed())),
        review.done(),
        HabitsJson.write(review.habits()));
    for (int i = 0; i < review.revisions().size(); i++) {
      RevisionRows.OF_QUEUED.write(c, id, i + 1, review.revisions().get(i));
    }
  }

  /** Keeps that more is doubted of an issue than when it was read. */
  public void doubt(long id, ReviewStore.Stored review, Summary now) {
    database.change(
        c -> {
          Sql.update(c, "DELETE FROM queued_review WHERE queued_id = ?", id);
          write(c, id, review);
          read(c, id, now);
        });
  }

  /** Says anew what a file is in this archive: what it was read as has not changed. */
  public void stand(long id, Summary now, QueueState state, OptionalLong issue) {
    database.change(c -> stand(c, id, now, state, issue));
  }

  private static void stand(
      Connection c, long id, Summary now, QueueState state, OptionalLong issue)
      throws SQLException {
    Sql.update(
        c,
        "UPDATE queued SET state = ?, issue_id = ?, message = NULL WHERE id = ?",
        EnumNames.of(state),
        issue.isPresent() ? Optional.of(issue.getAsLong()) : Optional.empty(),
        id);
    read(c, id, now);
  }

  private static void read(Connection c, long id, Summary now) throws SQLException {
    Sql.update(
        c,
        "UPDATE queued SET label = ?, articles = ?, doubts = ? WHERE id = ?",
        now.label(),
        now.articles(),
        now.doubts(),
        id);
  }

  /** The SHA-256 of a file's bytes as they were read; empty where they were not. */
  public Optional<String> digest(long id) {
    return database.read(
        c ->
            Sql.first(
                c,
                "SELECT sha256 FROM queued WHERE id = ? AND sha256 IS NOT NULL",
                r -> r.getString(1),
                id));
  }

  /** A file as it was read; empty where it was not, or is gone. */
  public Optional<IssueSource> source(long id) {
    return database.read(
        c -> {
          Optional<TakenText> taken = TakenTextRows.OF_QUEUED.of(c, id);
          return Sql.first(
              c,
              "SELECT packed FROM queued_source WHERE queued_id = ?",
              r -> IssueSource.of(Deflated.unpack(r.getBytes(1)), taken),
              id);
        });
  }

  /** The parse of a file with what was put right in it; empty where it was not read. */
  public Optional<ReviewStore.Stored> review(long id) {
    return database.read(
        c -> {
          List<Revision> revisions = RevisionRows.OF_QUEUED.of(c, id);
          return Sql.first(
              c,
              "SELECT filed, parser, done, habits FROM queued_review WHERE queued_id = ?",
              r ->
                  new ReviewStore.Stored(
                      ParsedIssueJson.read(Deflated.unpack(r.getBytes(1))),
                      r.getInt(2),
                      HabitsJson.read(r.getString(4)),
                      revisions,
                      r.getInt(3)),
              id);
        });
  }

  /**
   * Writes a revision behind those that hold, and how the issue reads with it.
   *
   * @param done how many revisions hold with this one
   * @throws ArchiveException when it was filed, read again or changed by somebody else meanwhile
   */
  public void revise(long id, Revision revision, int done, Summary now) {
    database.change(
        c -> {
          step(c, id, done - 1, done, now);
          RevisionRows.OF_QUEUED.write(c, id, done, revision);
        });
  }

  /**
   * Takes a revision back, or does it again.
   *
   * @param before how many held until now
   * @throws ArchiveException as {@link #revise}
   */
  public void step(long id, int before, int done, Summary now) {
    database.change(c -> step(c, id, before, done, now));
  }

  private static void step(Connection c, long id, int before, int done, Summary now)
      throws SQLException {
    int moved =
        Sql.update(
            c,
            "UPDATE queued_review SET done = ? WHERE queued_id = ? AND done = ?"
                + " AND queued_id IN (SELECT id FROM queued WHERE removed = 0"
                + " AND state IN ('read', 'known', 'no-issue'))",
            done,
            id,
            before);
    if (moved == 0) {
      throw ArchiveException.of(StoreMessage.ISSUE_CHANGED_MEANWHILE);
    }
    read(c, id, now);
  }
}
