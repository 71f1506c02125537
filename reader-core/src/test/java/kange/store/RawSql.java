package kange.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes a database behind the program's back, as other programs and failing disks do. */
public final class RawSql {
  private RawSql() {}

  public static void run(Path database, String... statements) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement()) {
      for (String statement : statements) {
        s.executeUpdate(statement);
      }
    }
  }

  /** The one number that a query gives. */
  public static long number(Path database, String query) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement();
        ResultSet found = s.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
