package kange.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.FileTree;
import kange.scan.ScanFolder;
import kange.store.Stores;

/**
 * The folder an archive is restored to. While that goes on it holds a marker, so that what an
 * interrupted restore left behind is known for what it is and cleared by the next; the database
 * comes to its place last of all, and with it the archive is there.
 */
final class RestoreTarget implements AutoCloseable {
  /** Locked by the process that restores, and the first to come and the last to go. */
  private static final String MARKER = RestoreMarker.FILE;

  private static final String DATABASE_PART = Stores.FILE + ".part";
  private static final String SCANS_PART = ScanFolder.NAME + ".part";

  /** All that a restore ever has in the folder, with what SQLite has beside a database. */
  private static final Set<String> OWN =
      Set.of(
          MARKER,
          DATABASE_PART,
          DATABASE_PART + "-wal",
          DATABASE_PART + "-shm",
          DATABASE_PART + "-journal",
          SCANS_PART,
          ScanFolder.NAME);

  private final Path folder;
  private final boolean created;
  private final FileChannel marker;
  private boolean published;

  private RestoreTarget(Path folder, boolean created, FileChannel marker) {
    this.folder = folder;
    this.created = created;
    this.marker = marker;
  }

  /**
   * Takes a folder that is not there, or empty, or holds what an interrupted restore left.
   *
   * @throws ArchiveException when it holds anything else, or another process restores into it
   */
  static RestoreTarget take(Path folder) throws IOException {
    boolean created = !Files.exists(folder);
    if (!created) {
      refuseUnlessOwn(folder);
    }
    AtomicFile.makeFolders(folder);
    FileChannel marker = RestoreMarker.lock(folder);
    RestoreTarget target = new RestoreTarget(folder, created, marker);
    boolean cleared = false;
    try {
      // Looked at again: another restore may have ended in the meantime.
      refuseUnlessOwn(folder);
      target.clear();
      cleared = true;
      return target;
    } finally {
      if (!cleared) {
        marker.close();
      }
    }
  }

  private static void refuseUnlessOwn(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    if (!Files.isDirectory(folder)) {
      throw ArchiveException.of(BackupMessage.FOLDER_NOT_EMPTY, folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    boolean own = names.isEmpty() || (names.contains(MARKER) && OWN.containsAll(names));
    if (!own) {
      throw ArchiveException.of(BackupMessage.FOLDER_NOT_EMPTY, folder);
    }
  }

  /** Where the database is written to and looked at. */
  Path database() {
    return folder.resolve(DATABASE_PART);
  }

  /** Where scans are written to. */
  Path scans() {
    return folder.resolve(SCANS_PART);
  }

  /** Brings everything to its place. */
  void publish() throws IOException {
    if (Files.isDirectory(scans())) {
      AtomicFile.moveFolder(scans(), folder.resolve(ScanFolder.NAME));
    }
    AtomicFile.move(database(), folder.resolve(Stores.FILE));
    published = true;
  }

  /** The marker goes last, so that no leftover is ever without it. */
  private void clear() throws IOException {
    for (String name : OWN) {
      Path entry = folder.resolve(name);
      if (!name.equals(MARKER) && Files.exists(entry)) {
        FileTree.delete(entry);
      }
    }
    AtomicFile.forceFolder(folder);
  }

  /** Unless all is in its place, leaves the folder as it was found. */
  @Override
  public void close() throws IOException {
    try {
      if (!published) {
        clear();
      }
    } finally {
      marker.close();
    }
    Files.deleteIfExists(folder.resolve(MARKER));
    if (created && !published) {
      removeFolder();
    }
  }

  private void removeFolder() {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.FOLDER_LEFT_BEHIND, folder), e);
    }
  }
}
