package kange.index;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import kange.search.SearchIndex;

/** The index that is open, if one is: never closed while somebody uses it. Thread-safe. */
final class HeldIndex implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HeldIndex.class.getName());

  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private Optional<SearchIndex> index = Optional.empty();

  /** Answers a question while nobody can close the index; empty when none is open. */
  <T> Optional<T> use(Function<SearchIndex, T> question) {
    inUse.readLock().lock();
    try {
      return index.map(question);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Waits for who uses the index, closes it, then opens another. */
  void replace(Supplier<SearchIndex> opening) {
    inUse.writeLock().lock();
    try {
      letGo();
      index = Optional.of(opening.get());
    } finally {
      inUse.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      letGo();
    } finally {
      inUse.writeLock().unlock();
    }
  }

  /** A damaged index may fail even to close; it is gone all the same. */
  private void letGo() {
    Optional<SearchIndex> old = index;
    index = Optional.empty();
    try {
      old.ifPresent(SearchIndex::close);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the search index did not close well", e);
    }
  }
}
