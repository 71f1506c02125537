package kange.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import kange.archive.SafetyCopies;

/**
 * Where copies go that the program makes by itself, and how often it backs the whole archive up.
 *
 * @param published where the archive was published last, for readers' machines
 * @param folder best on another disk; empty: beside the archive's database
 */
public record SafetySettings(
    Optional<Path> folder, BackupSchedule whole, Optional<Path> published) {
  static final SafetySettings USUAL = new SafetySettings(Optional.empty(), BackupSchedule.NEVER);

  /** Of an archive that is not published. */
  public SafetySettings(Optional<Path> folder, BackupSchedule whole) {
    this(folder, whole, Optional.empty());
  }

  /** Where the copies of an archive go. */
  public Path folderFor(Path archive) {
    return folder.orElseGet(() -> archive.resolve(SafetyCopies.USUAL_FOLDER));
  }

  /** The same with another folder. */
  public SafetySettings in(Path to) {
    return new SafetySettings(Optional.of(to), whole, published);
  }

  /** The same with another schedule. */
  public SafetySettings every(BackupSchedule to) {
    return new SafetySettings(folder, to, published);
  }

  /** The same, published into a folder. */
  public SafetySettings publishedTo(Path to) {
    return new SafetySettings(folder, whole, Optional.of(to));
  }
}
