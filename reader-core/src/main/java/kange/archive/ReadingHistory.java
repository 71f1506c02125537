package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ReadingPosition;
import kange.store.marks.UserDataStore;
import kange.store.own.MarkLayers;

/** What was read in an archive, and where a reader stopped. Thread-safe. */
public final class ReadingHistory {
  private final ArchiveLock lock;
  private final MarkLayers layers;
  private final UserDataStore store;

  ReadingHistory(ArchiveLock lock, MarkLayers layers, UserDataStore store) {
    this.lock = lock;
    this.layers = layers;
    this.store = store;
  }

  /**
   * Remembers where a reader stopped. Nobody is kept out for that: while another process writes, it
   * is not remembered.
   *
   * @throws ArchiveException in an archive that is open for reading only, where the reader keeps no
   *     marks of his own
   */
  public void savePosition(ReadingPosition position) {
    Optional<UserDataStore> apart = layers.positionsApart();
    if (apart.isPresent()) {
      apart.get().savePosition(position);
      return;
    }
    if (lock.barred()) {
      throw new ArchiveException(lock.refusal());
    }
    lock.briefly(() -> store.savePosition(position));
  }

  /** Where the reader stopped in an article; empty when it was never opened. */
  public Optional<ReadingPosition> position(long article) {
    return store.position(article);
  }

  /** Articles read last, latest first. */
  public List<ArticleSummary> recentlyRead(int limit) {
    return store.recentlyRead(limit);
  }
}
