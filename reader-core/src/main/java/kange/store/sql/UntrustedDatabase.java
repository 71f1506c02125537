package kange.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;

/**
 * A database file that came from elsewhere and that nobody has open: looked at without anything in
 * it being run, and without a file being made beside it. Not thread-safe. Faults of SQLite come as
 * {@link ArchiveException}s.
 */
public final class UntrustedDatabase implements AutoCloseable {
  private final Path file;
  private final Connection c;
  private final BooleanSupplier stop;

  private UntrustedDatabase(Path file, Connection c, BooleanSupplier stop) {
    this.file = file;
    this.c = c;
    this.stop = stop;
  }

  /**
   * Opens it.
   *
   * @param stop asked many times a second; once true, what runs ends with a {@link
   *     java.util.concurrent.CancellationException}
   * @throws ArchiveException when it is no archive, or one of a newer program
   */
  public static UntrustedDatabase open(Path file, BooleanSupplier stop) {
    try {
      Connection c = new Connections(file).readerAtRest();
      try {
        Migrations.refuseForeign(c);
        return new UntrustedDatabase(file, c, stop);
      } catch (SQLException | RuntimeException e) {
        c.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    }
  }

  private <T> T read(Database.Work<T> work) {
    try {
      return Interruptible.run(c, stop, work);
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    }
  }

  /**
   * Tables, views, indices and triggers in which its schema differs from the one this program makes
   * for the version it says it has: foreign, missing or other ones, by name, sorted.
   */
  public List<String> schemaDifferences() {
    return read(Schema::differences);
  }

  /** What SQLite finds wrong with the file, in its own words; empty when it is sound. */
  public List<String> structuralFaults() {
    return read(Maintenance::integrityFaults);
  }

  /** Rows that hang on something that is not there. */
  public int danglingRows() {
    return read(Maintenance::dangling);
  }

  /** How many issues it holds. */
  public int issues() {
    return read(same -> (int) Sql.number(same, "SELECT count(*) FROM issue"));
  }

  /** How many articles it holds. */
  public int articles() {
    return read(same -> (int) Sql.number(same, "SELECT count(*) FROM article"));
  }

  @Override
  public void close() {
    try {
      c.close();
    } catch (SQLException e) {
      throw SqliteErrors.of(e, file);
    }
  }
}
