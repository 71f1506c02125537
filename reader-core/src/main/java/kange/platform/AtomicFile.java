package kange.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Writes a file so that it is there whole or not at all, also when the power fails: beside its
 * place first, forced to the disk, then moved, and the folder forced, for it is the folder that
 * knows the name.
 */
public final class AtomicFile {
  private static final String TEMPORARY = ".kange-";

  /** Nobody writes a file for this long without touching it: who began it was killed. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private AtomicFile() {}

  /** Writes to the path it is given; the path has the target's ending and does not exist yet. */
  @FunctionalInterface
  public interface Writing<T> {
    T to(Path temporary) throws IOException;
  }

  /**
   * Replaces what is at the target; when writing fails, leaves it untouched.
   *
   * @throws FileSystemException when a folder, a device or a pipe stands there: it is not replaced
   */
  public static <T> T write(Path target, Writing<T> writing) throws IOException {
    Path place = target.toAbsolutePath();
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new FileSystemException(place.toString(), null, "not a regular file");
    }
    Path folder = folderOf(place);
    makeFolders(folder);
    String name = place.getFileName().toString();
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    Path temporary = Files.createTempFile(folder, TEMPORARY, ending);
    try {
      Files.delete(temporary);
      T result = writing.to(temporary);
      move(temporary, place);
      return result;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Clears what killed processes left in a folder of files they were writing. What cannot be
   * cleared stays until the next time.
   */
  public static void clearAbandoned(Path folder) {
    Instant before = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TEMPORARY + "*")) {
      for (Path file : left) {
        if (Files.isRegularFile(file)
            && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      System.getLogger(AtomicFile.class.getName())
          .log(System.Logger.Level.DEBUG, "not all was cleared", e);
    }
  }

  /**
   * Moves a file that is complete to its place, in the same folder or another of the same disk;
   * once this returns, the file is there whatever happens to the machine.
   */
  public static void move(Path from, Path to) throws IOException {
    force(from);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives; still whole, only not in one instant.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    forceFolder(folderOf(to));
  }

  /**
   * As above, with a folder whose files are on the disk already; nothing may stand in its place.
   */
  public static void moveFolder(Path from, Path to) throws IOException {
    forceFolder(from);
    Files.move(from, to);
    forceFolder(folderOf(to));
  }

  /** Makes sure that a file's bytes are on the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes sure that the names in a folder are on the disk, as far as the system has a way to. */
  public static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and keeps their names in a log of its own.
      System.getLogger(AtomicFile.class.getName())
          .log(System.Logger.Level.DEBUG, "the folder was not forced", e);
    }
  }

  /** Makes a folder with those it lies in, each on the disk once this returns. */
  public static void makeFolders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path above = folder.toAbsolutePath();
    while (above != null && !Files.exists(above)) {
      missing.push(above);
      above = above.getParent();
    }
    Files.createDirectories(folder);
    for (Path made : missing) {
      forceFolder(folderOf(made));
    }
  }

  /** A root lies in itself. */
  private static Path folderOf(Path entry) {
    Path absolute = entry.toAbsolutePath();
    return Objects.requireNonNullElse(absolute.getParent(), absolute);
  }
}
