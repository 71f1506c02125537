package kange.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Makes connections to one database file, each with the settings the archive relies on. */
final class Connections {
  private static final int BUSY_MILLIS = 10_000;

  private final String url;
  private volatile boolean immutable;

  Connections(Path file) {
    // As a URI, so that a folder named with # or ? is still a folder.
    this.url = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
  }

  Connection writer() throws SQLException {
    return common().createConnection(url);
  }

  Connection reader() throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return config.createConnection(immutable ? url + "?immutable=1" : url);
  }

  /**
   * The first connection of a database opened read-only. On a medium that cannot be written (a
   * mounted snapshot) SQLite cannot share a WAL database: there it is read as a file at rest.
   */
  Connection firstReader() throws SQLException {
    try {
      return tried(reader());
    } catch (SQLException e) {
      immutable = true;
      return tried(reader());
    }
  }

  private static Connection tried(Connection c) throws SQLException {
    try {
      Sql.number(c, "SELECT count(*) FROM sqlite_schema");
      return c;
    } catch (SQLException e) {
      c.close();
      throw e;
    }
  }

  /**
   * WAL: readers and the writer do not wait for each other, and a kill leaves whole transactions.
   */
  void useWriteAheadLog(Connection writer) throws SQLException {
    Sql.first(writer, "PRAGMA journal_mode = WAL", r -> r.getString(1));
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
    return config;
  }
}
