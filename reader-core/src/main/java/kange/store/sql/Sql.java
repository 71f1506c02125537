package kange.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepared statements in one line each. An empty {@link Optional} is bound as null. */
public final class Sql {
  private Sql() {}

  /** Makes one value of the row the cursor stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static <T> List<T> list(Connection c, String sql, Row<T> row, Object... values)
      throws SQLException {
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      bind(statement, values);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    }
  }

  public static <T> Optional<T> first(Connection c, String sql, Row<T> row, Object... values)
      throws SQLException {
    List<T> found = list(c, sql, row, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The one number the statement gives, 0 when that is null: for counts and keys. */
  public static long number(Connection c, String sql, Object... values) throws SQLException {
    return first(c, sql, r -> r.getLong(1), values).orElse(0L);
  }

  public static int update(Connection c, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Statements of our own that take no values. */
  static void script(Connection c, String sql) throws SQLException {
    try (Statement statement = c.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  public static void batch(Connection c, String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  public static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  public static Optional<Integer> integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  /** Ids as a JSON array, for {@code json_each(?)}: one prepared statement for any number. */
  public static String ids(List<Long> ids) {
    return ids.toString();
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> o ? o.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
  }
}
