package kange.store.safety;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Reads out all that people made. Thread-safe. */
public final class PeopleRows {
  private final Database database;

  public PeopleRows(Database database) {
    this.database = database;
  }

  /** What readers mark in articles, lists before what stands on them. */
  private static final List<PeopleKind> MARKS =
      List.of(
          PeopleKind.LIST,
          PeopleKind.FAVOURITE,
          PeopleKind.HIGHLIGHT,
          PeopleKind.NOTE,
          PeopleKind.TAG,
          PeopleKind.LISTED);

  /** Whether a row is a mark that can be handed on: not where somebody stopped reading. */
  public static boolean isMark(PeopleRow row) {
    return MARKS.contains(row.kind());
  }

  /** Shows marks alone, on a connection whose transaction is somebody else's. */
  public static void eachMark(Connection c, Consumer<PeopleRow> visitor) throws SQLException {
    for (PeopleKind kind : MARKS) {
      each(c, kind, visitor);
    }
  }

  /** Shows it row by row, all of one moment. */
  public void each(Consumer<PeopleRow> visitor) {
    database.read(
        c -> {
          for (PeopleKind kind : PeopleKind.values()) {
            each(c, kind, visitor);
          }
          return true;
        });
  }

  private static void each(Connection c, PeopleKind kind, Consumer<PeopleRow> visitor)
      throws SQLException {
    Sql.each(c, kind.sql(), r -> visitor.accept(new PeopleRow(kind, values(r))));
  }

  private static Map<String, Object> values(ResultSet r) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    ResultSetMetaData columns = r.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i);
      Object value = r.getObject(i);
      if (value instanceof Number millis && isMoment(name)) {
        values.put(name, Instant.ofEpochMilli(millis.longValue()));
      } else if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }

  /** How the schema calls moments. */
  public static boolean isMoment(String name) {
    return name.equals("at") || name.endsWith("_at");
  }
}
