package kange.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;

/**
 * A small database beside another one that perhaps may not be written: tables of the same names in
 * both are read as one, and what is written goes to the one or the other. It is made when something
 * is first written to it. Thread-safe.
 *
 * <p>Temporary views bear the names of the tables, and SQLite looks among them first: statements
 * that know of one database only read both. Whoever writes the small one has it as the main
 * database of his connection, and the other attached for reading.
 */
public final class SideDatabase implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SideDatabase.class.getName());
  private static final String MAIN = "archive";
  private static final String SIDE = "own";

  private final Path file;
  private final SideShape shape;
  private final Connections connections;
  private final Connections besides;
  private final ReaderPool readers;
  private final WriterConnection writer;
  private final Database both;
  private final Database own;

  /**
   * @param main stays open longer than this
   */
  public SideDatabase(Database main, Path file, SideShape shape) {
    this.file = file;
    this.shape = shape;
    this.besides = main.connections();
    this.connections = new Connections(file);
    this.readers = new ReaderPool(besides, this::overlay);
    this.writer = WriterConnection.later(file, false, this::make);
    this.both = Database.sided(main.file(), besides, readers, main.writer());
    this.own = Database.sided(file, connections, readers, writer);
  }

  /** Reads both, and writes the one it lies beside. */
  public Database both() {
    return both;
  }

  /** Reads both, and writes the small one alone. */
  public Database own() {
    return own;
  }

  /** Where it lies, or will lie once something is written to it. */
  public Path file() {
    return file;
  }

  /** Whether anything was ever written to it: who begins to and is killed leaves an empty file. */
  public boolean made() {
    try {
      return Files.size(file) > 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  /**
   * Why a file that is there cannot be used: it is damaged, no database of this kind, or a newer
   * program's. Empty where it can, or is not there.
   */
  public static Optional<Message> trouble(Path file, NumberedScripts scripts) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Connection c = new Connections(file).writer()) {
      long application = Sql.number(c, "PRAGMA application_id");
      long version = Sql.number(c, "PRAGMA user_version");
      boolean empty = Sql.number(c, "SELECT count(*) FROM sqlite_schema") == 0;
      if (application != scripts.applicationId() && !empty) {
        return Optional.of(Message.of(StoreMessage.CORRUPT, file));
      }
      if (version > scripts.newest()) {
        return Optional.of(Message.of(StoreMessage.NEWER_DATABASE, version, scripts.newest()));
      }
      boolean sound =
          Sql.list(c, "PRAGMA quick_check(1)", r -> r.getString(1)).equals(List.of("ok"));
      return sound ? Optional.empty() : Optional.of(Message.of(StoreMessage.CORRUPT, file));
    } catch (SQLException e) {
      return Optional.of(SqliteErrors.of(e, file).message());
    }
  }

  private Connection make() throws SQLException {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    } catch (IOException e) {
      throw new ArchiveException(Message.of(StoreMessage.NOT_OPENED, file), e);
    }
    Connection c = connections.writer();
    try {
      shape.scripts().run(c, shape.scripts().newest());
      Sql.update(c, "ATTACH ? AS " + MAIN, besides.toAttach());
      readers.renew();
      return c;
    } catch (SQLException | RuntimeException e) {
      c.close();
      throw e;
    }
  }

  /** What is marked must never keep anybody from reading: where it cannot be had, it is left. */
  private void overlay(Connection c) throws SQLException {
    if (made()) {
      try {
        Sql.update(c, "ATTACH ? AS " + SIDE, connections.toAttach());
        if (Sql.number(c, "PRAGMA " + SIDE + ".user_version") > 0) {
          run(c, shape.together());
          return;
        }
      } catch (SQLException unreadable) {
        LOG.log(System.Logger.Level.WARNING, "not read: " + file, unreadable);
        for (String view :
            Sql.list(c, "SELECT name FROM temp.sqlite_schema", r -> r.getString(1))) {
          Sql.script(c, "DROP VIEW temp." + view);
        }
      }
    }
    run(c, shape.apart());
  }

  private static void run(Connection c, Iterable<String> views) throws SQLException {
    for (String view : views) {
      Sql.script(c, view);
    }
  }

  @Override
  public void close() {
    writer.close(readers::close);
  }
}
