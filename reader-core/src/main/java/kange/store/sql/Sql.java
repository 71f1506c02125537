package kange.store.sql;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prepared statements in one line each. An empty {@link Optional} is bound as null. Each statement
 * is logged as it is run, at TRACE to {@code kange.store.sql}: what a page costs can be read there.
 */
public final class Sql {
  private static final System.Logger LOG = System.getLogger("kange.store.sql");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Sql() {}

  /** Makes one value of the row the cursor stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static <T> List<T> list(Connection c, String sql, Row<T> row, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(c, sql)) {
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

  /**
   * What is done with a row before the next one is fetched.
   *
   * @param <E> what may go wrong beside the database
   */
  @FunctionalInterface
  public interface RowAction<E extends Exception> {
    void accept(ResultSet row) throws SQLException, E;
  }

  /** Row after row, none kept: for answers that may be too large for memory. */
  public static <E extends Exception> void each(
      Connection c, String sql, RowAction<E> action, Object... values) throws SQLException, E {
    try (PreparedStatement statement = prepared(c, sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          action.accept(rows);
        }
      }
    }
  }

  public static <T> Optional<T> first(Connection c, String sql, Row<T> row, Object... values)
      throws SQLException {
    List<T> found = list(c, sql, row, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Lists of values under the number in the first column, each in the order of the rows. */
  public static <T> Map<Long, List<T>> grouped(
      Connection c, String sql, Row<T> row, Object... values) throws SQLException {
    Map<Long, List<T>> groups = new HashMap<>();
    list(
        c,
        sql,
        r -> groups.computeIfAbsent(r.getLong(1), key -> new ArrayList<>()).add(row.read(r)),
        values);
    return groups;
  }

  /**
   * Whether a statement gives just these rows; the first other one ends it.
   *
   * @param expected values as they would be bound
   */
  public static boolean gives(
      Connection c, String sql, Iterator<? extends List<?>> expected, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(c, sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (!expected.hasNext() || !holds(row, expected.next())) {
            return false;
          }
        }
        return !expected.hasNext();
      }
    }
  }

  private static boolean holds(ResultSet row, List<?> expected) throws SQLException {
    for (int i = 0; i < expected.size(); i++) {
      Object value = whole(plain(expected.get(i)));
      boolean same = Objects.equals(value, whole(row.getObject(i + 1)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** JDBC gives a whole number as narrow as it fits. */
  private static @Nullable Object whole(@Nullable Object value) {
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  /** The one number the statement gives, 0 when that is null: for counts and keys. */
  public static long number(Connection c, String sql, Object... values) throws SQLException {
    return first(c, sql, r -> r.getLong(1), values).orElse(0L);
  }

  public static int update(Connection c, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(c, sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Statements of our own that take no values. */
  static void script(Connection c, String sql) throws SQLException {
    LOG.log(Level.TRACE, sql);
    try (Statement statement = c.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** A setting of the connection that takes no values and answers nothing. */
  public static void pragma(Connection c, String sql) throws SQLException {
    script(c, sql);
  }

  public static void batch(Connection c, String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = prepared(c, sql)) {
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

  /** Texts as a JSON array, for the same. */
  public static String texts(Collection<String> texts) {
    return JSON.writeValueAsString(texts);
  }

  static PreparedStatement prepared(Connection c, String sql) throws SQLException {
    LOG.log(Level.TRACE, sql);
    return c.prepareStatement(sql);
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, plain(values[i]));
    }
  }

  private static @Nullable Object plain(Object value) {
    return value instanceof Optional<?> o ? o.orElse(null) : value;
  }
}
