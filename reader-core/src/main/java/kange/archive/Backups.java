package kange.archive;

import java.nio.file.Path;
import kange.backup.BackupReader;
import kange.backup.BackupWriter;
import kange.backup.RestoreDrill;
import kange.backup.StoresVerifier;
import kange.check.RestoredChecks;
import kange.model.Progress;
import kange.model.backup.BackupContents;
import kange.model.backup.DrillReport;
import kange.model.check.CheckReport;
import kange.model.scan.BackupScans;
import kange.store.Stores;

/**
 * Copies of a whole archive (database with sources and marks, scans) in one file, and archives made
 * of such a file. Thread-safe; not for the UI thread. What is stopped by its progress ends within a
 * second with a {@link java.util.concurrent.CancellationException} and leaves nothing; what is
 * refused is so with an {@link kange.model.ArchiveException} that names the file.
 */
public final class Backups {
  private final Stores stores;

  Backups(Stores stores) {
    this.stores = stores;
  }

  /** Writes a verified copy of all there is. */
  public BackupScans write(Path file) {
    return write(file, true, Progress.NONE);
  }

  /**
   * As above, with the scans or without them. The file appears whole or not at all; one that is
   * there already stays until then.
   *
   * @param withScans whether it holds the scans, which may be much larger than all the rest
   */
  public BackupScans write(Path file, boolean withScans, Progress progress) {
    return new BackupWriter(stores, RestoredChecks::faults, progress).write(file, withScans);
  }

  /**
   * As above, though texts in the archive are damaged: better than nothing, and no substitute for a
   * good one.
   */
  public BackupScans writeDamaged(Path file, boolean withScans, Progress progress) {
    return new BackupWriter(stores, StoresVerifier.NONE, progress).write(file, withScans);
  }

  /**
   * Unpacks a backup into a folder that is empty or not there, or where this was interrupted.
   *
   * @return what came back
   */
  public static BackupContents restore(Path file, Path folder, Progress progress) {
    return reader(RestoredChecks::faults, progress).restore(file, folder);
  }

  /** As above, though texts in the backup are damaged. */
  public static BackupContents restoreDamaged(Path file, Path folder, Progress progress) {
    return reader(StoresVerifier.NONE, progress).restore(file, folder);
  }

  /**
   * Restores a backup to a temporary place, checks everything there and takes it away again.
   *
   * @return what was found; a backup that cannot be restored at all is refused as {@link #restore}
   *     refuses it
   */
  public static DrillReport drill(Path file, Progress progress) {
    return RestoreDrill.run(
        reader(StoresVerifier.NONE, progress),
        file,
        (restored, contents) -> {
          try (Archive archive = Archive.open(restored)) {
            CheckReport report = archive.check(false, progress);
            return contents.scans().leftOut() ? RestoredChecks.withoutScans(report) : report;
          }
        });
  }

  private static BackupReader reader(StoresVerifier verifier, Progress progress) {
    return new BackupReader(new ChineseKeys(), verifier, progress);
  }
}
