package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.scan.BackupScans;
import kange.platform.Sha256;
import kange.platform.StoppableInput;
import kange.scan.ScanFolder;
import kange.store.scan.ScanStore;

/** The scans on their way into a backup. */
final class PackedScans {
  static final String FOLDER = ScanFolder.NAME + "/";

  private final ScanFolder folder;
  private final BooleanSupplier stop;

  /** By entry, the digest of what was written. */
  private final Map<String, String> written = new LinkedHashMap<>();

  private int missing;

  /**
   * @param stop asked before each read
   */
  PackedScans(ScanFolder folder, BooleanSupplier stop) {
    this.folder = folder;
    this.stop = stop;
  }

  /** Writes the files that are there; one that is damaged goes along as it is. */
  void write(List<ScanStore.Kept> scans, ZipOutputStream zip) throws IOException {
    // Pictures are compressed already: a second time costs minutes and wins nothing.
    zip.setLevel(Deflater.NO_COMPRESSION);
    for (ScanStore.Kept scan : scans) {
      Path file = folder.file(scan.name());
      if (!Files.isRegularFile(file)) {
        missing++;
        continue;
      }
      try (InputStream in = new StoppableInput(Files.newInputStream(file), stop)) {
        zip.putNextEntry(new ZipEntry(FOLDER + scan.name()));
        written.put(FOLDER + scan.name(), Sha256.copy(in, zip));
        zip.closeEntry();
      }
    }
  }

  /** What is in the backup now. */
  BackupScans told(boolean leftOut) {
    return new BackupScans(leftOut, written.size(), missing);
  }

  /** Reads back what was written. */
  void verify(ZipFile zip) throws IOException {
    for (Map.Entry<String, String> scan : written.entrySet()) {
      try (InputStream in =
          new StoppableInput(zip.getInputStream(zip.getEntry(scan.getKey())), stop)) {
        if (!Sha256.sha256(in).equals(scan.getValue())) {
          throw new IOException("a scan in the backup does not read back as it was written");
        }
      }
    }
  }
}
