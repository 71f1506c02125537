package kange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.model.ArchiveException;

/** Asks for room before it is needed: a full disk in the midst of it all helps nobody. */
public final class DiskSpace {
  private static final long MEGABYTE = 1L << 20;

  private DiskSpace() {}

  /**
   * Refuses what a disk has no room for.
   *
   * @param folder on the disk that is asked
   * @param bytes that are going to be written
   * @throws ArchiveException when there is not as much free
   */
  public static void require(Path folder, long bytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    // Some network drives do not know, and say there is nothing.
    if (free > 0 && free < bytes) {
      throw ArchiveException.of(BackupMessage.NO_ROOM, folder, megabytes(bytes), free / MEGABYTE);
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
