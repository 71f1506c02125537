package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.scan.BackupScans;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.sql.ArchiveIdentity;
import kange.store.sql.Database;
import kange.store.sql.Maintenance;

/** Brings a backup back, into a folder of its own; nothing that is there is ever overwritten. */
public final class BackupReader {
  private BackupReader() {}

  /**
   * Restores a backup, whole or not at all; scans that are damaged in it stay away.
   *
   * @return which scans came back
   */
  public static BackupScans run(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      throw ArchiveException.of(BackupMessage.FILE_MISSING, file);
    }
    boolean created = !Files.exists(folder);
    boolean done = false;
    try {
      if (!created && !empty(folder)) {
        throw ArchiveException.of(BackupMessage.FOLDER_NOT_EMPTY, folder);
      }
      Files.createDirectories(folder);
      BackupScans scans = unpack(file, folder);
      done = true;
      return scans;
    } catch (ZipException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_A_BACKUP, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_RESTORED, file, folder), e);
    } finally {
      if (created && !done) {
        removeEmpty(folder);
      }
    }
  }

  private static BackupScans unpack(Path file, Path folder) throws IOException {
    Path part = folder.resolve("kange.db.part");
    UnpackedScans scans = new UnpackedScans(folder);
    boolean done = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry manifestEntry = zip.getEntry(BackupManifest.ENTRY);
      ZipEntry databaseEntry = zip.getEntry(BackupWriter.DATABASE_ENTRY);
      if (manifestEntry == null || databaseEntry == null) {
        throw new ZipException("not a backup of ours");
      }
      BackupManifest manifest;
      try (InputStream in = zip.getInputStream(manifestEntry)) {
        manifest = BackupManifest.read(in.readAllBytes());
      }
      try (InputStream in = zip.getInputStream(databaseEntry)) {
        Files.copy(in, part);
      }
      if (!Sha256.sha256(part).equals(manifest.sha256())) {
        throw ArchiveException.of(BackupMessage.FILE_DAMAGED, file);
      }
      makeOwn(part);
      scans.write(zip);
      AtomicFile.move(part, folder.resolve(Stores.FILE));
      done = true;
      return scans.told(manifest.scans());
    } finally {
      Files.deleteIfExists(part);
      if (!done) {
        scans.remove();
      }
    }
  }

  /** A restored archive goes its own way: no index of the old one may be taken for its own. */
  private static void makeOwn(Path part) {
    try (Database database = Database.open(part)) {
      if (new Maintenance(database).structuralFaults().isEmpty()) {
        new ArchiveIdentity(database).renew();
        return;
      }
    } catch (ArchiveException e) {
      throw new ArchiveException(Message.of(BackupMessage.DATABASE_UNUSABLE, e.message()), e);
    }
    throw ArchiveException.of(BackupMessage.DATABASE_IN_BACKUP_DAMAGED);
  }

  private static boolean empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      if (Files.isDirectory(folder) && empty(folder)) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.FOLDER_LEFT_BEHIND, folder), e);
    }
  }
}
