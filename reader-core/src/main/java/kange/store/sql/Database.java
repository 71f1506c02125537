package kange.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import kange.model.ArchiveException;
import kange.model.message.Message;
import tools.jackson.core.JacksonException;

/**
 * The database file and its connections: one that writes, a few that read. Thread-safe: readers run
 * beside the writer and each sees one moment of the database; writers wait for each other.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Connections connections;
  private final ReaderPool readers;
  private final WriterConnection writer;
  private final boolean sided;

  private Database(
      Path file,
      Connections connections,
      ReaderPool readers,
      WriterConnection writer,
      boolean sided) {
    this.file = file;
    this.connections = connections;
    this.readers = readers;
    this.writer = writer;
    this.sided = sided;
  }

  /**
   * One of two that are read as one: see {@link SideDatabase}, which closes what it made.
   *
   * @param readers see both
   * @param writer writes one of them
   */
  static Database sided(
      Path file, Connections connections, ReaderPool readers, WriterConnection writer) {
    return new Database(file, connections, readers, writer, true);
  }

  private static Database of(Path file, Connections connections, WriterConnection writer) {
    return new Database(file, connections, new ReaderPool(connections, c -> {}), writer, false);
  }

  /** Work on a connection, inside a transaction that is not its business. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Connection c) throws SQLException;
  }

  /** Work of which nothing is to be told afterwards. */
  @FunctionalInterface
  public interface Change {
    void run(Connection c) throws SQLException;
  }

  /** Opens for reading and writing; creates the file, or brings it to the newest version. */
  public static Database open(Path file) {
    return openWithWriter(
        file,
        false,
        (connections, writer) -> {
          connections.useWriteAheadLog(writer);
          Migrations.run(writer);
        });
  }

  /**
   * Opens for reading, also beside another process that writes; nothing is created or changed until
   * {@link #openForWriting}, when that process is gone.
   */
  public static Database openReadOnly(Path file) {
    return openReadOnly(file, new Connections(file));
  }

  /**
   * Opens for reading a file that nobody ever writes to again: without locks, which network drives
   * are not to be trusted with, and without a file beside it.
   */
  public static Database openAtRest(Path file) {
    return openReadOnly(file, Connections.atRest(file));
  }

  /**
   * Opens for reading what this process may come to write: see {@link #openForWriting}. Who may not
   * write here opens it by {@link #openReadOnly(Path)}.
   */
  public static Database openToRead(Path file) {
    if (!Files.isRegularFile(file)) {
      throw ArchiveException.of(StoreMessage.NO_DATABASE, file);
    }
    return openWithWriter(file, true, Database::takeAsItIs);
  }

  /** What is done to a database of ours before it is used. */
  private interface Preparation {
    void run(Connections connections, Connection writer) throws SQLException;
  }

  private static Database openWithWriter(Path file, boolean readOnly, Preparation preparation) {
    Connections connections = new Connections(file);
    try {
      connections.lookWithoutTouching(Migrations::refuseForeign);
      Connection writer = writer(connections, preparation);
      return of(file, connections, WriterConnection.of(file, readOnly, writer));
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    }
  }

  private static Connection writer(Connections connections, Preparation preparation)
      throws SQLException {
    Connection writer = connections.writer();
    try {
      Migrations.refuseForeign(writer);
      preparation.run(connections, writer);
      return writer;
    } catch (SQLException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** The database is there, and as new as this program; others may have written it meanwhile. */
  private static void takeAsItIs(Connections connections, Connection writer) throws SQLException {
    refuseOld(writer);
    connections.useWriteAheadLog(writer);
  }

  private static void refuseOld(Connection c) throws SQLException {
    if (Migrations.version(c) < Migrations.newest()) {
      throw ArchiveException.of(StoreMessage.NOT_MIGRATED);
    }
  }

  /**
   * Lets what was opened by {@link #openToRead} or {@link #openReadOnly(Path)} be written. Whoever
   * calls this sees to it that nobody else writes.
   *
   * @return false where it could be written already
   */
  public boolean openForWriting() {
    return writer.openForWriting();
  }

  private static Database openReadOnly(Path file, Connections connections) {
    if (!Files.isRegularFile(file)) {
      throw ArchiveException.of(StoreMessage.NO_DATABASE, file);
    }
    try {
      Connection first = connections.firstReader();
      Database database =
          of(
              file,
              connections,
              WriterConnection.later(file, true, () -> writer(connections, Database::takeAsItIs)));
      try {
        Migrations.refuseForeign(first);
        refuseOld(first);
        database.readers.add(first);
        return database;
      } catch (SQLException | RuntimeException e) {
        first.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    }
  }

  public Path file() {
    return file;
  }

  public boolean readOnly() {
    return writer.readOnly();
  }

  /** Whether it is read together with another one: then rows say whose they are. */
  public boolean sided() {
    return sided;
  }

  Connections connections() {
    return connections;
  }

  WriterConnection writer() {
    return writer;
  }

  /** Runs work that only reads, on one consistent state. Must not be nested. */
  public <T> T read(Work<T> work) {
    return withReader(c -> Transaction.reading(c, work));
  }

  /**
   * Runs work that only reads and needs no transaction: one statement, which sees one state by
   * itself, or one that SQLite does not allow inside of one.
   */
  public <T> T readAlone(Work<T> work) {
    return withReader(work);
  }

  private <T> T withReader(Work<T> work) {
    try {
      return readers.use(work);
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    } catch (IllegalArgumentException
        | NullPointerException
        | IndexOutOfBoundsException
        | DateTimeException
        | JacksonException e) {
      // A row that was written by this program is what it is read as: this one is not any more.
      throw new ArchiveException(Message.of(StoreMessage.ROWS_UNREADABLE, file), e);
    }
  }

  /** Runs work in one transaction: all of it is in the database afterwards, or none. */
  public <T> T write(Work<T> work) {
    return writer.write(work);
  }

  /**
   * Lets something be done at the end of every transaction that writes, inside of it: what it
   * throws undoes the transaction. The last one given holds.
   */
  public void beforeCommit(Change last) {
    writer.beforeCommit(last);
  }

  /** As above, for work that gives nothing back. */
  public void change(Change change) {
    write(
        c -> {
          change.run(c);
          return true;
        });
  }

  /** Waits for running work, then closes. */
  @Override
  public void close() {
    writer.close(readers::close);
  }
}
