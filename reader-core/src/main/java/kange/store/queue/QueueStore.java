package kange.store.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.store.row.MessageJson;
import kange.store.row.QueueRows;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** The files in the queue and how far each has come. Thread-safe. */
public final class QueueStore {
  /**
   * What is in the list: an issue that is gone from the archive was neither filed from here nor is
   * there already.
   */
  private static final String FILES =
      "SELECT q.id, q.path, q.size, q.message, q.label, q.articles, q.doubts, i.id AS issue_id,"
          + " iif(q.state = 'known' AND i.id IS NULL, 'read', q.state) AS state"
          + " FROM queued q LEFT JOIN issue i ON i.id = q.issue_id"
          + " WHERE q.removed = 0 AND NOT (q.state IN ('filed', 'replaced') AND i.id IS NULL)";

  private final Database database;

  public QueueStore(Database database) {
    this.database = database;
  }

  /** All files of the list, in the order they were put there. */
  public List<QueuedFile> files() {
    return database.read(c -> Sql.list(c, FILES + " ORDER BY q.id", QueueRows::read));
  }

  /** How many files of the list are not filed. */
  public int count() {
    return database.read(
        c ->
            (int)
                Sql.number(
                    c,
                    "SELECT count(*) FROM queued"
                        + " WHERE removed = 0 AND state NOT IN ('filed', 'replaced')"));
  }

  /** Empty when it is not in the list. */
  public Optional<QueuedFile> find(long id) {
    return database.read(c -> Sql.first(c, FILES + " AND q.id = ?", QueueRows::read, id));
  }

  /** The first file that waits to be read and is none of these. */
  public Optional<QueuedFile> nextWaiting(Collection<Long> except) {
    Optional<Long> next =
        database.read(
            c ->
                Sql.first(
                    c,
                    "SELECT id FROM queued WHERE removed = 0 AND state = 'waiting'"
                        + " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1",
                    r -> r.getLong(1),
                    Sql.ids(List.copyOf(except))));
    return next.flatMap(this::find);
  }

  /** How many bytes the files have that wait to be read. */
  public long waitingBytes() {
    return database.read(
        c -> Sql.number(c, "SELECT sum(size) FROM queued WHERE removed = 0 AND state = 'waiting'"));
  }

  /**
   * A file that is put into the list.
   *
   * @param size in bytes; 0 where nobody could tell
   * @param failure why it cannot be read at all; empty where it waits to be read
   */
  public record Dropped(String path, long size, Optional<Message> failure) {}

  /**
   * Lets files wait to be read, all of them or none. One that is in the list already is read again;
   * one that was filed from there leaves it.
   *
   * @return the files as they are in the list now
   */
  public List<QueuedFile> add(List<Dropped> files) {
    List<Long> ids =
        database.write(
            c -> {
              List<Long> put = new ArrayList<>();
              for (Dropped file : files) {
                put.add(put(c, file));
              }
              return put;
            });
    return database.read(
        c ->
            Sql.list(
                c,
                FILES + " AND q.id IN (SELECT value FROM json_each(?)) ORDER BY q.id",
                QueueRows::read,
                Sql.ids(ids)));
  }

  private static long put(Connection c, Dropped file) throws SQLException {
    QueueState state = file.failure().isPresent() ? QueueState.FAILED : QueueState.WAITING;
    Sql.update(
        c,
        "UPDATE queued SET removed = 1 WHERE path = ? AND state IN ('filed', 'replaced')",
        file.path());
    Optional<Long> there =
        Sql.first(
            c,
            "SELECT id FROM queued WHERE path = ? AND removed = 0",
            r -> r.getLong(1),
            file.path());
    if (there.isPresent()) {
      set(c, there.get(), state, file.failure());
      return there.get();
    }
    Sql.update(
        c,
        "INSERT INTO queued (path, size, added_at, state, message) VALUES (?, ?, ?, ?, ?)",
        file.path(),
        file.size(),
        Instant.now().toEpochMilli(),
        EnumNames.of(state),
        file.failure().map(MessageJson::write));
    return Sql.number(c, "SELECT last_insert_rowid()");
  }

  /** Lets files be read again. */
  public void again(List<Long> ids) {
    database.change(
        c -> {
          for (long id : ids) {
            set(c, id, QueueState.WAITING, Optional.empty());
          }
        });
  }

  /** Says what became of a file, and nothing of what it was read as. */
  public void tell(long id, QueueState state, Optional<Message> message) {
    database.change(c -> set(c, id, state, message));
  }

  /** Says that an issue is there already. */
  public void known(long id, long issue, Message message) {
    database.change(
        c -> {
          set(c, id, QueueState.KNOWN, Optional.of(message));
          Sql.update(c, "UPDATE queued SET issue_id = ? WHERE id = ?", issue, id);
        });
  }

  private static void set(Connection c, long id, QueueState state, Optional<Message> message)
      throws SQLException {
    Sql.update(
        c,
        "UPDATE queued SET state = ?, message = ? WHERE id = ?",
        EnumNames.of(state),
        message.map(MessageJson::write),
        id);
  }

  /** Takes files from the list; they can be put back until {@link #tidy}. */
  public void remove(List<Long> ids) {
    setRemoved(ids, 1);
  }

  /** Puts files back that were taken from the list. */
  public void putBack(List<Long> ids) {
    setRemoved(ids, 0);
  }

  private void setRemoved(List<Long> ids, int removed) {
    database.change(
        c ->
            Sql.update(
                c,
                "UPDATE queued SET removed = ? WHERE id IN (SELECT value FROM json_each(?))",
                removed,
                Sql.ids(ids)));
  }

  /**
   * Lets go of what was filed or taken from the list before; what an older parser read, and nobody
   * corrected, is read again.
   *
   * @param parser the version that reads now
   */
  public void tidy(int parser) {
    database.change(
        c -> {
          Sql.update(c, "DELETE FROM queued WHERE removed = 1 OR state IN ('filed', 'replaced')");
          Sql.update(
              c,
              "UPDATE queued SET state = 'waiting' WHERE state IN ('read', 'known', 'no-issue')"
                  + " AND id IN (SELECT queued_id FROM queued_review"
                  + " WHERE parser < ? AND done = 0)",
              parser);
        });
  }

  /** Issues were taken out of the archive again that came from here: their files wait once more. */
  public void giveBack(Collection<Long> issues) {
    database.change(
        c ->
            Sql.update(
                c,
                "UPDATE queued SET state = 'read', message = NULL, issue_id = NULL"
                    + " WHERE state = 'filed' AND issue_id IN (SELECT value FROM json_each(?))"
                    + " AND NOT EXISTS (SELECT 1 FROM issue i WHERE i.id = queued.issue_id)",
                Sql.ids(List.copyOf(issues))));
    database.change(
        c ->
            Sql.update(
                c,
                "UPDATE queued SET state = 'known', message = NULL"
                    + " WHERE state = 'replaced' AND issue_id IN (SELECT value FROM json_each(?))"
                    + " AND NOT EXISTS (SELECT 1 FROM source s WHERE s.sha256 = queued.sha256)",
                Sql.ids(List.copyOf(issues))));
  }

  /** The files whose bytes are kept, with the digest each had when it was read. */
  public List<Kept> kept() {
    return database.read(
        c -> {
          List<Kept> kept = new ArrayList<>();
          Sql.each(
              c,
              "SELECT id, path, coalesce(sha256, '') FROM queued WHERE sha256 IS NOT NULL"
                  + " ORDER BY id",
              r -> kept.add(new Kept(r.getLong(1), r.getString(2), r.getString(3))));
          return kept;
        });
  }

  /**
   * A file whose bytes are kept.
   *
   * @param sha256 of its bytes when it was read
   */
  public record Kept(long id, String path, String sha256) {}
}
