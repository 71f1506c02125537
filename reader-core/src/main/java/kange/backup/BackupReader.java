package kange.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.backup.BackupContents;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.BoundedInput;
import kange.platform.Sha256;
import kange.platform.StoppableInput;
import kange.store.Stores;
import kange.store.sql.ArchiveIdentity;
import kange.store.sql.LanguageKeys;

/**
 * Brings a backup back, into a folder of its own; nothing that is there is ever overwritten.
 * Whatever is wrong with the backup is found before anything of it is in its place.
 */
public final class BackupReader {
  /** Unpack the database, look at it, bring it to this version, unpack the scans. */
  private static final int STEPS = 4;

  private final LanguageKeys keys;
  private final StoresVerifier verifier;
  private final Progress progress;

  /**
   * @param keys as {@link Stores#open} wants them
   * @param verifier looks at the texts; what the database is made of has been looked at before
   * @param progress asked also in the midst of a step whether to stop
   */
  public BackupReader(LanguageKeys keys, StoresVerifier verifier, Progress progress) {
    this.keys = keys;
    this.verifier = verifier;
    this.progress = progress;
  }

  /**
   * Restores a backup, whole or not at all; scans that are damaged in it stay away. An interrupted
   * restore into the same folder is cleared first.
   *
   * @return what came back
   * @throws ArchiveException with one sentence that names the file
   * @throws java.util.concurrent.CancellationException when it was stopped; the folder is then as
   *     it was before
   */
  public BackupContents restore(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      throw ArchiveException.of(BackupMessage.FILE_MISSING, file);
    }
    try (BackupFile backup = BackupFile.open(file);
        RestoreTarget target = RestoreTarget.take(folder)) {
      DiskSpace.require(folder, backup.unpackedSize());
      BackupContents contents = unpack(file, backup, target);
      target.publish();
      return contents;
    } catch (ZipException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_A_BACKUP, file), e);
    } catch (EOFException | BoundedInput.TooLongException e) {
      throw new ArchiveException(Message.of(BackupMessage.FILE_DAMAGED, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_RESTORED, file, folder), e);
    }
  }

  private BackupContents unpack(Path file, BackupFile backup, RestoreTarget target)
      throws IOException {
    BackupManifest manifest = backup.manifest();
    Path database = target.database();
    step(0);
    if (!copy(backup, database).equals(manifest.sha256())) {
      throw ArchiveException.of(BackupMessage.FILE_DAMAGED, file);
    }
    step(1);
    new RestoredDatabase(file, database, progress::cancelled).refuseUnsound(manifest);
    step(2);
    verify(file, database);
    step(3);
    UnpackedScans scans = new UnpackedScans(target.scans(), progress::cancelled);
    scans.write(backup);
    AtomicFile.force(database);
    step(STEPS);
    return new BackupContents(
        manifest.created(), manifest.issues(), manifest.articles(), scans.told(manifest.scans()));
  }

  private void step(int done) {
    progress.refuseWhenCancelled();
    progress.at(done, STEPS, "");
  }

  private String copy(BackupFile backup, Path database) throws IOException {
    try (InputStream in = new StoppableInput(backup.database(), progress::cancelled);
        OutputStream out = Files.newOutputStream(database)) {
      return Sha256.copy(in, out);
    }
  }

  /** A restored archive goes its own way: no index of the old one may be taken for its own. */
  private void verify(Path file, Path database) {
    List<Message> faults;
    try {
      Stores restored = Stores.open(database, false, keys);
      try {
        faults = verifier.faults(restored, progress);
        new ArchiveIdentity(restored.database()).renew();
      } finally {
        // The last to close folds the write-ahead log in and takes it away.
        restored.database().close();
      }
    } catch (ArchiveException e) {
      throw new ArchiveException(Message.of(BackupMessage.DATABASE_UNUSABLE, file, e.message()), e);
    }
    if (!faults.isEmpty()) {
      throw ArchiveException.of(BackupMessage.NOT_SOUND, file, faults.getFirst());
    }
  }
}
