package kange.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.platform.AtomicFile;
import kange.platform.ExclusiveFile;

/** The folder that editions are published into, held so that nobody else publishes there. */
final class PublishTarget implements AutoCloseable {
  private static final String LOCK = "kange.publishing";

  private final Path folder;
  private final PlaceMark mark;
  private final Optional<FileChannel> lock;

  private PublishTarget(Path folder, PlaceMark mark, Optional<FileChannel> lock) {
    this.folder = folder;
    this.mark = mark;
    this.lock = lock;
  }

  /**
   * Takes a folder that is not there, or empty, or one that was published into before.
   *
   * @param archive where the archive lies that is to be published
   */
  static PublishTarget take(Path folder, Path archive) throws IOException {
    refuseWithin(folder, archive);
    if (Files.exists(folder)) {
      refuseForeign(folder);
    }
    AtomicFile.makeFolders(folder);
    Optional<FileChannel> lock = lock(folder);
    boolean taken = false;
    try {
      PlaceMark mark = marked(folder);
      EditionRemoval.clearUnfinished(folder);
      taken = true;
      return new PublishTarget(folder, mark, lock);
    } finally {
      if (!taken && lock.isPresent()) {
        lock.get().close();
      }
    }
  }

  private static void refuseWithin(Path folder, Path archive) throws IOException {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (there.toRealPath().startsWith(archive.toRealPath())) {
      throw ArchiveException.of(PublishMessage.FOLDER_OF_ARCHIVE, folder);
    }
  }

  private static void refuseForeign(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw ArchiveException.of(PublishMessage.FOLDER_FOREIGN, folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      boolean foreign = entries.anyMatch(entry -> !entry.getFileName().toString().equals(LOCK));
      if (foreign && PlaceMark.read(folder, PlaceMark.PUBLISHED).isEmpty()) {
        throw ArchiveException.of(PublishMessage.FOLDER_FOREIGN, folder);
      }
    } catch (ManifestFile.DamagedException e) {
      throw ArchiveException.of(PublishMessage.FOLDER_FOREIGN, folder);
    }
  }

  /** Some network drives know no locks: there one goes without. */
  private static Optional<FileChannel> lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    try (FileChannel writable =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      writable.force(false);
    }
    Optional<FileChannel> taken;
    try {
      taken = ExclusiveFile.take(file);
    } catch (IOException noLocks) {
      System.getLogger(PublishTarget.class.getName())
          .log(System.Logger.Level.DEBUG, "published without a lock", noLocks);
      return Optional.empty();
    }
    return Optional.of(
        taken.orElseThrow(() -> ArchiveException.of(PublishMessage.BEING_PUBLISHED, folder)));
  }

  /** The first thing in the folder says whose it is. */
  private static PlaceMark marked(Path folder) throws IOException {
    Optional<PlaceMark> there = PlaceMark.read(folder, PlaceMark.PUBLISHED);
    if (there.isPresent()) {
      if (there.get().format() > Manifest.FORMAT) {
        throw ArchiveException.of(PublishMessage.FOLDER_NEWER, folder);
      }
      return there.get();
    }
    PlaceMark mark = new PlaceMark(Manifest.FORMAT, UUID.randomUUID().toString(), "");
    mark.write(folder, PlaceMark.PUBLISHED);
    return mark;
  }

  Path folder() {
    return folder;
  }

  String publication() {
    return mark.publication();
  }

  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
