package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import kange.model.ArchiveException;

/**
 * The connections that read: a few, made when they are needed, each for one at a time. Thread-safe.
 */
final class ReaderPool {
  /** More than two processors and a disk have to do at once. */
  private static final int SIZE = 4;

  private final Connections connections;
  private final Semaphore free = new Semaphore(SIZE, true);
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(Connections connections) {
    this.connections = connections;
  }

  /** Gives it a connection that was made before. */
  void add(Connection made) {
    idle.push(made);
  }

  /** Runs work on a connection, once one is free. */
  <T> T use(Database.Work<T> work) throws SQLException {
    free.acquireUninterruptibly();
    try {
      if (closed) {
        throw ArchiveException.of(StoreMessage.CLOSED);
      }
      Connection lent = idle.poll();
      Connection c = lent == null ? connections.reader() : lent;
      try {
        return work.run(c);
      } finally {
        idle.push(c);
      }
    } finally {
      free.release();
    }
  }

  /** Waits for running work; whoever asks afterwards is refused. */
  void close() throws SQLException {
    free.acquireUninterruptibly(SIZE);
    try {
      closed = true;
      for (Connection c : idle) {
        c.close();
      }
      idle.clear();
    } finally {
      free.release(SIZE);
    }
  }
}
