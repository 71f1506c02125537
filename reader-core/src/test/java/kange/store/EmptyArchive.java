package kange.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database of an archive with nothing in it, made once and copied: to bring a new one through
 * all versions of its schema takes four times as long as most tests of the store.
 */
public final class EmptyArchive {
  private static final byte[] DATABASE = made();

  private EmptyArchive() {}

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("kange-empty");
      Path file = folder.resolve(Stores.FILE);
      try {
        Stores.open(file, false, new TestKeys()).close();
        return Files.readAllBytes(file);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it to a file that is not there yet, and returns that. */
  public static Path at(Path file) {
    try {
      return Files.write(file, DATABASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As above, and opens it. */
  public static Stores open(Path file) {
    return Stores.open(at(file), false, new TestKeys());
  }
}
