package kange.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.sql.UntrustedDatabase;

/** A database out of a backup, looked at as a stranger before anything in it is run. */
final class RestoredDatabase {
  private final Path file;
  private final Path database;
  private final BooleanSupplier stop;

  /**
   * @param file the backup, for who is told
   * @param database what was unpacked of it
   */
  RestoredDatabase(Path file, Path database, BooleanSupplier stop) {
    this.file = file;
    this.database = database;
    this.stop = stop;
  }

  /**
   * @throws ArchiveException when it is damaged, or not made as this program makes databases, or
   *     not what the manifest says
   */
  void refuseUnsound(BackupManifest manifest) {
    try (UntrustedDatabase opened = UntrustedDatabase.open(database, stop)) {
      List<String> differences = opened.schemaDifferences();
      if (!differences.isEmpty()) {
        throw ArchiveException.of(BackupMessage.SCHEMA_DIFFERS, file, differences.getFirst());
      }
      if (!opened.structuralFaults().isEmpty()) {
        throw ArchiveException.of(BackupMessage.DATABASE_IN_BACKUP_DAMAGED, file);
      }
      if (opened.danglingRows() > 0) {
        throw ArchiveException.of(BackupMessage.REFERENCES_BROKEN, file);
      }
      if (opened.issues() != manifest.issues() || opened.articles() != manifest.articles()) {
        throw ArchiveException.of(BackupMessage.COUNTS_DIFFER, file);
      }
    } catch (ArchiveException e) {
      if (BackupMessage.said(e.message())) {
        throw e;
      }
      throw new ArchiveException(Message.of(BackupMessage.DATABASE_UNUSABLE, file, e.message()), e);
    }
  }
}
