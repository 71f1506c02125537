package kange.platform;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there whole or not at all: beside its place first, then moved. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes to the path it is given; the path has the target's ending and does not exist yet. */
  @FunctionalInterface
  public interface Writing<T> {
    T to(Path temporary) throws IOException;
  }

  /** Replaces what is at the target; when writing fails, leaves it untouched. */
  public static <T> T write(Path target, Writing<T> writing) throws IOException {
    Path place = target.toAbsolutePath();
    Files.createDirectories(place.getParent());
    String name = place.getFileName().toString();
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    Path temporary = Files.createTempFile(place.getParent(), ".kange-", ending);
    try {
      Files.delete(temporary);
      T result = writing.to(temporary);
      move(temporary, place);
      return result;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives; still whole, only not in one instant.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
