package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import kange.model.ArchiveException;

/**
 * The connections that read: a few, made when they are needed, each for one at a time. Thread-safe.
 */
final class ReaderPool {
  /** More than two processors and a disk have to do at once. */
  private static final int SIZE = 4;

  private final Connections connections;
  private final Database.Change prepare;
  private final Semaphore free = new Semaphore(SIZE, true);
  private final Deque<Made> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile boolean closed;

  /**
   * A connection, and in which turn it was made.
   *
   * @param turn those of an earlier one are used no more
   */
  private record Made(Connection connection, int turn) {}

  /**
   * @param prepare done with each connection when it is made
   */
  ReaderPool(Connections connections, Database.Change prepare) {
    this.connections = connections;
    this.prepare = prepare;
  }

  /** Gives it a connection that was made before. */
  void add(Connection made) {
    idle.push(new Made(made, turn.get()));
  }

  /** From now on connections are made anew: what they are prepared for has changed. */
  void renew() {
    turn.incrementAndGet();
  }

  /** Runs work on a connection, once one is free. */
  <T> T use(Database.Work<T> work) throws SQLException {
    free.acquireUninterruptibly();
    try {
      if (closed) {
        throw ArchiveException.of(StoreMessage.CLOSED);
      }
      Made lent = lend();
      try {
        return work.run(lent.connection());
      } finally {
        idle.push(lent);
      }
    } finally {
      free.release();
    }
  }

  private Made lend() throws SQLException {
    int now = turn.get();
    for (Made made = idle.poll(); made != null; made = idle.poll()) {
      if (made.turn() == now) {
        return made;
      }
      made.connection().close();
    }
    Connection fresh = connections.reader();
    try {
      prepare.run(fresh);
      return new Made(fresh, now);
    } catch (SQLException | RuntimeException e) {
      fresh.close();
      throw e;
    }
  }

  /** Waits for running work; whoever asks afterwards is refused. */
  void close() throws SQLException {
    free.acquireUninterruptibly(SIZE);
    try {
      closed = true;
      for (Made made : idle) {
        made.connection().close();
      }
      idle.clear();
    } finally {
      free.release(SIZE);
    }
  }
}
