package kange.model.export;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where articles go.
 *
 * @param format the name of an {@link ExportFormat}; where none is said, the file's ending decides
 */
public record ExportTarget(Path file, Optional<String> format) {
  /** A file whose ending says what it is. */
  public static ExportTarget byEnding(Path file) {
    return new ExportTarget(file, Optional.empty());
  }

  /** A file of a format that is named, whatever it ends in. */
  public static ExportTarget as(String format, Path file) {
    return new ExportTarget(file, Optional.of(format));
  }
}
