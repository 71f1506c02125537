package kange.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Makes connections to one database file, each with the settings the archive relies on. */
final class Connections {
  private static final String JDBC = "jdbc:sqlite:";
  private static final int BUSY_MILLIS = 10_000;

  private final Path file;
  private final String url;
  private volatile boolean immutable;

  Connections(Path file) {
    this.file = file;
    // As a URI, so that a folder named with # or ? is still a folder.
    this.url = JDBC + file.toAbsolutePath().toUri().toASCIIString();
  }

  /** To a file that nobody writes. */
  static Connections atRest(Path file) {
    Connections connections = new Connections(file);
    connections.immutable = true;
    return connections;
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
   * Looks at a database that may be none of ours, if it is there. The last connection that may
   * write folds the write-ahead log into the file when it closes, even when it did nothing.
   */
  void lookWithoutTouching(Database.Change look) throws SQLException {
    if (!Files.exists(file)) {
      return;
    }
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    try (Connection c = Files.exists(log) ? reader() : readerAtRest()) {
      look.run(c);
    } catch (SQLException mustBeMendedFirst) {
      // Half-written by a killed process: only who may write can read it. It is looked at again.
      System.getLogger(Connections.class.getName())
          .log(System.Logger.Level.DEBUG, "not to be read yet", mustBeMendedFirst);
    }
  }

  /**
   * For a file that nobody else has open and that nobody vouches for: as it lies there, no function
   * in its schema is run, and each page is looked at before it is believed.
   */
  Connection readerAtRest() throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    Connection c = config.createConnection(url + "?immutable=1");
    try {
      Sql.script(c, "PRAGMA trusted_schema = OFF");
      Sql.script(c, "PRAGMA cell_size_check = ON");
      return c;
    } catch (SQLException e) {
      c.close();
      throw e;
    }
  }

  /** What another connection attaches this file by, to read it only. */
  String toAttach() {
    String uri = url.substring(JDBC.length());
    return uri + (immutable ? "?immutable=1" : "?mode=ro");
  }

  /** A database of its own that is gone when it is closed. */
  static Connection inMemory() throws SQLException {
    return common().createConnection("jdbc:sqlite::memory:");
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
    // What was said to be done is on the disk. Importing 65 issues costs as much as it did with
    // NORMAL, which may forget the last transactions when the power fails.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
    return config;
  }
}
