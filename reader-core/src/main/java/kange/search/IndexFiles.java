package kange.search;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The files of an index in its folder. Touches nothing in the folder that Lucene did not write. */
final class IndexFiles {
  private static final Pattern WRITTEN_BY_LUCENE =
      Pattern.compile("(pending_)?segments(_\\w+)?|_\\w+\\.\\w+|_\\w+_\\w+\\.\\w+");

  private final Path folder;

  /**
   * @throws IllegalArgumentException for an empty path or a root: no index is ever there
   */
  IndexFiles(Path folder) {
    if (folder.toString().isBlank() || folder.toAbsolutePath().normalize().getParent() == null) {
      throw new IllegalArgumentException("not a folder for an index: '" + folder + "'");
    }
    this.folder = folder;
  }

  Directory directory() throws IOException {
    return FSDirectory.open(folder);
  }

  /** The newest commit, if it is of this archive, of this analysis, and every file is sound. */
  static Optional<DirectoryReader> openSound(Directory directory, String archiveId) {
    return open(directory, archiveId, false);
  }

  /**
   * Whether the newest commit is of this archive and of this analysis, and, where it was not closed
   * in order, every file is sound: gigabytes are not read through at each start for a disk that may
   * have failed meanwhile. Beginnings and ends of all files are looked at in any case.
   */
  static boolean isTrusted(Directory directory, String archiveId) throws IOException {
    Optional<DirectoryReader> reader = open(directory, archiveId, true);
    if (reader.isPresent()) {
      reader.get().close();
    }
    return reader.isPresent();
  }

  private static Optional<DirectoryReader> open(
      Directory directory, String archiveId, boolean trustful) {
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(directory);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      // Missing or damaged: a cache that cannot be read is as good as none.
      return Optional.empty();
    }
    try {
      Map<String, String> stamp = reader.getIndexCommit().getUserData();
      boolean trusted = trustful && IndexStamp.closed(stamp);
      if (IndexStamp.fits(stamp, archiveId) && (trusted || isSound(reader))) {
        return Optional.of(reader);
      }
      reader.close();
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether the newest commit could be opened by {@link #openSound}; false when stopped. */
  static boolean isSound(Directory directory, String archiveId, BooleanSupplier stop)
      throws IOException {
    Optional<DirectoryReader> reader =
        openSound(new StoppableDirectory(directory, stop), archiveId);
    if (reader.isPresent()) {
      reader.get().close();
    }
    return reader.isPresent();
  }

  /** Reads every file through and compares checksums. */
  private static boolean isSound(DirectoryReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Lucene refuses a lock file for ever that is not empty, as a disk may leave one. */
  void mendLock() throws IOException {
    Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    if (Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && Files.size(lock) > 0) {
      Files.write(lock, new byte[0]);
    }
  }

  /** Deletes the files of the index, so that it can be written anew. */
  void clear() throws IOException {
    try (Directory directory = directory();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (Path file : written()) {
        Files.delete(file);
      }
    }
  }

  /** As above, and the folder too, where nothing else is in it. */
  void delete() throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      clear();
      Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException somethingElse) {
        // Not ours, so it stays.
        return;
      }
    }
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .filter(f -> WRITTEN_BY_LUCENE.matcher(f.getFileName().toString()).matches())
          .toList();
    }
  }
}
