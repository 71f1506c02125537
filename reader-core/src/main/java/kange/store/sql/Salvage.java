package kange.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;

/**
 * Brings what can still be read of a damaged database into a new one beside it, row by row and
 * under the same keys. The damaged file is not changed.
 */
public final class Salvage {
  /** Sources first: from them everything else of an issue can be made anew. */
  private static final List<String> FIRST = List.of("archive", "issue", "source", "digest");

  private final Path damaged;
  private final BooleanSupplier stop;

  /**
   * @param damaged nobody has it open
   * @param stop asked again and again; once true, a {@link
   *     java.util.concurrent.CancellationException} is thrown and the new file may be there in part
   */
  public Salvage(Path damaged, BooleanSupplier stop) {
    this.damaged = damaged;
    this.stop = stop;
  }

  /**
   * Writes the new database.
   *
   * @param fresh where; must not exist
   * @throws ArchiveException when nothing at all can be read
   */
  public void into(Path fresh) {
    Path copy = fresh.resolveSibling(fresh.getFileName() + ".damaged");
    try {
      copyOf(copy);
      RawDatabase.mend(copy);
      copyRows(copy, fresh);
      refuseNothing(fresh);
    } catch (IOException e) {
      throw ArchiveException.of(StoreMessage.IO_ERROR, fresh);
    } catch (SQLException e) {
      throw SqliteErrors.of(e, damaged);
    } finally {
      delete(copy);
      delete(wal(copy));
    }
  }

  /** Every archive says who it is: what has lost that much was none, or is past saving. */
  private void refuseNothing(Path fresh) throws SQLException {
    try (Connection c = new Connections(fresh).writer()) {
      boolean archive = Sql.number(c, "SELECT count(*) FROM archive") > 0;
      boolean issues = Sql.number(c, "SELECT count(*) FROM source") > 0;
      if (archive || issues) {
        return;
      }
    }
    delete(fresh);
    throw ArchiveException.of(StoreMessage.NOTHING_TO_SALVAGE, damaged);
  }

  /** With what is in its log, which SQLite reads as far as the log is sound. */
  private void copyOf(Path copy) throws IOException {
    Files.copy(damaged, copy, StandardCopyOption.REPLACE_EXISTING);
    if (Files.exists(wal(damaged))) {
      Files.copy(wal(damaged), wal(copy), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static Path wal(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    } catch (IOException e) {
      throw ArchiveException.of(StoreMessage.IO_ERROR, file);
    }
  }

  private void copyRows(Path from, Path fresh) throws SQLException {
    Connections connections = new Connections(fresh);
    try (Connection c = connections.writer()) {
      Sql.update(c, "ATTACH ? AS damaged", from.toAbsolutePath().toString());
      // Of the same version: what is moved forward is moved when it is opened.
      Migrations.run(c, Sql.number(c, "PRAGMA damaged.user_version"));
      List<String> triggers = triggers(c);
      Sql.pragma(c, "PRAGMA foreign_keys = OFF");
      // Each statement by itself: after one that met damage no transaction can be ended any more.
      // What is made here is forced to the disk when it is complete.
      Sql.pragma(c, "PRAGMA synchronous = OFF");
      for (String table : tables(c)) {
        new TableCopy(c, table, stop).run();
      }
      sequences(c);
      Sql.pragma(c, "DETACH damaged");
      for (String trigger : triggers) {
        Sql.script(c, trigger);
      }
      connections.useWriteAheadLog(c);
    }
  }

  /** Takes the triggers out, which would change what is copied, and tells how they are made. */
  private static List<String> triggers(Connection c) throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Sql.each(
        c,
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid",
        r -> {
          names.add(r.getString(1));
          made.add(r.getString(2));
        });
    for (String name : names) {
      Sql.script(c, "DROP TRIGGER " + name);
    }
    return made;
  }

  private static Set<String> tables(Connection c) throws SQLException {
    Set<String> tables = new LinkedHashSet<>(FIRST);
    tables.addAll(
        Sql.list(
            c,
            "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite_%'",
            r -> r.getString(1)));
    return tables;
  }

  /** Numbers once given are not given again, also where their rows are gone. */
  private static void sequences(Connection c) throws SQLException {
    try {
      Sql.update(
          c,
          "UPDATE main.sqlite_sequence SET seq = max(seq, ifnull((SELECT d.seq FROM"
              + " damaged.sqlite_sequence d WHERE d.name = main.sqlite_sequence.name), 0))");
      Sql.update(
          c,
          "INSERT INTO main.sqlite_sequence (name, seq) SELECT name, seq FROM"
              + " damaged.sqlite_sequence WHERE name NOT IN (SELECT name FROM main.sqlite_sequence)"
              + " AND name IN (SELECT name FROM main.sqlite_schema)");
    } catch (SQLException e) {
      // Unreadable: what was copied has set them as far as it goes.
      return;
    }
  }
}
