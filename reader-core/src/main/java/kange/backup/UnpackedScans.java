package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import kange.model.scan.BackupScans;
import kange.platform.AtomicFile;
import kange.platform.BoundedInput;
import kange.platform.Sha256;
import kange.platform.StoppableInput;

/** The scans on their way out of a backup. */
final class UnpackedScans {
  /** A backup may come from anywhere: nothing is written outside of the folder of scans. */
  private static final Pattern ENTRY =
      Pattern.compile(Pattern.quote(PackedScans.FOLDER) + "([0-9a-f]{64})\\.[a-z]{3,4}");

  private final Path folder;
  private final BooleanSupplier stop;
  private int files;

  /**
   * @param folder for the scans alone; made when there are any
   * @param stop asked before each read
   */
  UnpackedScans(Path folder, BooleanSupplier stop) {
    this.folder = folder;
    this.stop = stop;
  }

  static boolean isScan(String entry) {
    return ENTRY.matcher(entry).matches();
  }

  /** Writes those that are sound. */
  void write(BackupFile backup) throws IOException {
    for (ZipEntry entry : backup.scans()) {
      write(backup, entry, entry.getName().substring(PackedScans.FOLDER.length()));
    }
  }

  private void write(BackupFile backup, ZipEntry entry, String name) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    if (name.startsWith(unpacked(backup, entry, file))) {
      AtomicFile.force(file);
      files++;
    } else {
      Files.delete(file);
    }
  }

  /** The digest of what was unpacked; none when it does not unpack. */
  private String unpacked(BackupFile backup, ZipEntry entry, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        InputStream in = new StoppableInput(backup.open(entry), stop)) {
      return Sha256.copy(in, out);
    } catch (ZipException | BoundedInput.TooLongException damaged) {
      return "none";
    }
  }

  /** What came back, of what was said to be there. */
  BackupScans told(BackupScans packed) {
    return new BackupScans(packed.leftOut(), files, packed.missing() + packed.files() - files);
  }
}
