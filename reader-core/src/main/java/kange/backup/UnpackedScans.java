package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kange.model.scan.BackupScans;
import kange.platform.Sha256;
import kange.scan.ScanFolder;

/** The scans on their way out of a backup. */
final class UnpackedScans {
  /** A backup may come from anywhere: nothing is written outside of the folder of scans. */
  private static final Pattern ENTRY =
      Pattern.compile(Pattern.quote(PackedScans.FOLDER) + "([0-9a-f]{64})\\.[a-z]{3,4}");

  private final Path folder;
  private int files;
  private int damaged;

  /**
   * @param archive the folder that the archive is restored to
   */
  UnpackedScans(Path archive) {
    this.folder = archive.resolve(ScanFolder.NAME);
  }

  /** Writes those that are sound. */
  void write(ZipFile zip) throws IOException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (ENTRY.matcher(entry.getName()).matches()) {
        write(zip, entry, entry.getName().substring(PackedScans.FOLDER.length()));
      }
    }
  }

  private void write(ZipFile zip, ZipEntry entry, String name) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    String sha256;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(file)) {
      sha256 = Sha256.copy(in, out);
    }
    if (name.startsWith(sha256)) {
      files++;
    } else {
      Files.delete(file);
      damaged++;
    }
  }

  /** What came back. */
  BackupScans told(BackupScans packed) {
    return new BackupScans(packed.leftOut(), files, packed.missing() + damaged);
  }

  /** Leaves nothing behind of a restoring that failed. */
  void remove() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
