package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work so that all of it counts, or none. The connection stays in JDBC's auto-commit mode. */
final class Transaction {
  private Transaction() {}

  /** Takes the write lock at once, so that it cannot fail half-way for another writer. */
  static <T> T writing(Connection c, Database.Work<T> work) throws SQLException {
    return run(c, "BEGIN IMMEDIATE", work);
  }

  static <T> T reading(Connection c, Database.Work<T> work) throws SQLException {
    return run(c, "BEGIN", work);
  }

  private static <T> T run(Connection c, String begin, Database.Work<T> work) throws SQLException {
    Sql.script(c, begin);
    try {
      T result = work.run(c);
      Sql.script(c, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(c, e);
      throw e;
    }
  }

  private static void rollBack(Connection c, Throwable cause) {
    try {
      Sql.script(c, "ROLLBACK");
    } catch (SQLException e) {
      // After a full disk SQLite has rolled back by itself, and says there is nothing to do.
      cause.addSuppressed(e);
    }
  }
}
