package kange.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.ExclusiveFile;
import kange.store.Stores;

/** What says that an archive is being restored in a folder, or that this was interrupted. */
public final class RestoreMarker {
  static final String FILE = "kange.restoring";

  private RestoreMarker() {}

  /**
   * Marks a folder; the channel holds the lock on the mark.
   *
   * @throws ArchiveException when another holds it
   */
  static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        ExclusiveFile.take(folder.resolve(FILE))
            .orElseThrow(() -> ArchiveException.of(BackupMessage.RESTORE_RUNNING, folder));
    AtomicFile.forceFolder(folder);
    return channel;
  }

  /** Whether a folder bears the mark. */
  public static boolean stands(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Refuses a folder in which an archive is half restored: opened, it would look like an empty
   * archive. Of a restore that came to its end just before the machine did, takes the mark away.
   *
   * @param writable whether this process may change the folder
   */
  public static void refuseHalfRestored(Path folder, boolean writable) throws IOException {
    Path marker = folder.resolve(FILE);
    if (!Files.exists(marker)) {
      return;
    }
    if (!Files.exists(folder.resolve(Stores.FILE))) {
      throw new ArchiveException(Message.of(BackupMessage.HALF_RESTORED, folder));
    }
    if (writable) {
      Files.deleteIfExists(marker);
    }
  }
}
