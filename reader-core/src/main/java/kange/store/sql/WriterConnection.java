package kange.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import kange.model.ArchiveException;

/**
 * The one connection that writes a database, made when something is first written: writers wait for
 * each other. Thread-safe.
 */
final class WriterConnection {
  private final Path file;
  private final Making making;
  private final ReentrantLock writing = new ReentrantLock();
  private Optional<Connection> connection = Optional.empty();
  private volatile boolean readOnly;
  private volatile Database.Change beforeCommit = c -> {};
  private volatile boolean closed;

  /** Makes a connection. */
  interface Making {
    Connection make() throws SQLException;
  }

  /** What else is done while nobody writes. */
  interface Closing {
    void run() throws SQLException;
  }

  private WriterConnection(Path file, boolean readOnly, Making making) {
    this.file = file;
    this.readOnly = readOnly;
    this.making = making;
  }

  /** One that is there already. */
  static WriterConnection of(Path file, boolean readOnly, Connection connection) {
    WriterConnection made = new WriterConnection(file, readOnly, () -> connection);
    made.connection = Optional.of(connection);
    return made;
  }

  /**
   * One that is made when something is first written.
   *
   * @param readOnly until {@link #openForWriting}
   */
  static WriterConnection later(Path file, boolean readOnly, Making making) {
    return new WriterConnection(file, readOnly, making);
  }

  boolean readOnly() {
    return readOnly;
  }

  /** Returns false where it could be written already. */
  boolean openForWriting() {
    writing.lock();
    try {
      boolean before = readOnly;
      readOnly = false;
      return before;
    } finally {
      writing.unlock();
    }
  }

  /** What is done at the end of every transaction, inside of it. */
  void beforeCommit(Database.Change last) {
    beforeCommit = last;
  }

  /** Runs work in one transaction: all of it is in the database afterwards, or none. */
  <T> T write(Database.Work<T> work) {
    writing.lock();
    try {
      if (closed) {
        throw ArchiveException.of(StoreMessage.CLOSED);
      }
      if (readOnly) {
        throw ArchiveException.of(StoreMessage.READ_ONLY);
      }
      return Transaction.writing(
          made(),
          c -> {
            T result = work.run(c);
            beforeCommit.run(c);
            return result;
          });
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    } finally {
      writing.unlock();
    }
  }

  private Connection made() throws SQLException {
    if (connection.isEmpty()) {
      connection = Optional.of(making.make());
    }
    return connection.get();
  }

  /** Waits for running work, then closes what reads, then itself. */
  void close(Closing readers) {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        readers.run();
        if (connection.isPresent()) {
          connection.get().close();
        }
      }
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    } finally {
      writing.unlock();
    }
  }
}
