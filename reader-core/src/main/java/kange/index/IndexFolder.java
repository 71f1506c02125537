package kange.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kange.search.ArticleSource;
import kange.search.SearchIndex;

/**
 * Where the index of an archive lies, and how to open it there, or one that stands in for it.
 *
 * @param path the index's own folder, in the archive's
 * @param database the file it is an index of
 * @param rights what may be done with it now
 * @param cache where indexes lie that stand in for those of archives that may not be written
 */
public record IndexFolder(
    Path path,
    Path database,
    String archiveId,
    ArticleSource articles,
    IndexRights rights,
    Path cache) {
  /** A commit of a few issues takes some hundred kilobytes. */
  private static final long LEAST_ROOM = 1 << 20;

  /** Opens it as this process may. */
  SearchIndex open() {
    return readOnly()
        ? SearchIndex.openReadOnly(path, archiveId, articles)
        : SearchIndex.open(path, archiveId, articles);
  }

  /**
   * Opens what a process searches that may only read: the archive's own index, unless it is
   * missing, damaged or of another analysis, or behind for good, for nobody can bring it on.
   *
   * @param lastChange number of the database's last change
   */
  SearchIndex openForReading(long lastChange) {
    Optional<SearchIndex> own =
        Files.isDirectory(path) ? Optional.of(open()) : Optional.<SearchIndex>empty();
    if (own.isPresent()) {
      if (serves(own.get(), lastChange)) {
        return own.get();
      }
      own.get().close();
    }
    return substitute().open();
  }

  private boolean serves(SearchIndex own, long lastChange) {
    return own.present()
        && (rights.access() == IndexAccess.FOLLOW || own.lastChange() == lastChange);
  }

  /** Whether whoever may only read is served by the archive's own index. */
  boolean serves(long lastChange) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (SearchIndex own = SearchIndex.openReadOnly(path, archiveId, articles)) {
      return serves(own, lastChange);
    }
  }

  /** What stands in for it. */
  SubstituteIndex substitute() {
    return new SubstituteIndex(cache, database, archiveId, articles);
  }

  /** Whether it may not be written here. */
  boolean readOnly() {
    return rights.access() != IndexAccess.WRITE;
  }

  /** Whether what lies in the folder is whole; true where nothing does. */
  boolean sound(BooleanSupplier stop) {
    if (!Files.isDirectory(path)) {
      return true;
    }
    try (SearchIndex own = SearchIndex.openReadOnly(path, archiveId, articles)) {
      return own.sound(stop);
    }
  }

  /** Whether the disk it lies on has no room left: then that is what is wrong with it. */
  boolean full() {
    try {
      Path there = Files.exists(path) ? path : path.toAbsolutePath().getParent();
      return !readOnly() && Files.getFileStore(there).getUsableSpace() < LEAST_ROOM;
    } catch (IOException notTold) {
      return false;
    }
  }

  /** Deletes the index's files; nothing else ever lies in this folder. */
  void delete() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
