package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;

/** Runs statements of which one alone may take minutes, so that they end soon when told to. */
public final class Interruptible {
  /** So many steps of SQLite's machine take well under a millisecond. */
  private static final int STEPS_BETWEEN_QUESTIONS = 1_000;

  private Interruptible() {}

  /**
   * Runs work that {@code stop} may end in its midst; a transaction around it is then rolled back
   * by whoever began it.
   *
   * @throws CancellationException when it was ended
   */
  public static <T> T run(Connection c, BooleanSupplier stop, Database.Work<T> work)
      throws SQLException {
    ProgressHandler.setHandler(
        c,
        STEPS_BETWEEN_QUESTIONS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return stop.getAsBoolean() ? 1 : 0;
          }
        });
    try {
      return work.run(c);
    } catch (SQLException e) {
      if (stop.getAsBoolean()) {
        CancellationException stopped = new CancellationException();
        stopped.initCause(e);
        throw stopped;
      }
      throw e;
    } finally {
      ProgressHandler.clearHandler(c);
    }
  }
}
