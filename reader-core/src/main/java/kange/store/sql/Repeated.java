package kange.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One statement that is run many times with other values. It is prepared once, when it is first
 * run: SQLite compiles a table's triggers into each statement anew, which takes longer than running
 * it. Not thread-safe.
 */
public final class Repeated implements AutoCloseable {
  private final Connection c;
  private final String sql;
  private Optional<PreparedStatement> prepared = Optional.empty();

  public Repeated(Connection c, String sql) {
    this.c = c;
    this.sql = sql;
  }

  /** As {@link Sql#update}. */
  public int update(Object... values) throws SQLException {
    PreparedStatement statement = statement();
    Sql.bind(statement, values);
    return statement.executeUpdate();
  }

  /** As {@link Sql#number}. */
  public long number(Object... values) throws SQLException {
    PreparedStatement statement = statement();
    Sql.bind(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      long number = 0;
      while (rows.next()) {
        number = rows.getLong(1);
      }
      return number;
    }
  }

  private PreparedStatement statement() throws SQLException {
    if (prepared.isEmpty()) {
      prepared = Optional.of(Sql.prepared(c, sql));
    }
    return prepared.get();
  }

  @Override
  public void close() throws SQLException {
    if (prepared.isPresent()) {
      prepared.get().close();
    }
  }
}
