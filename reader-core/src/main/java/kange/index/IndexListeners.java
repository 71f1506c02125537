package kange.index;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import kange.model.Subscription;
import kange.model.search.IndexStatus;
import kange.platform.DaemonThreads;

/**
 * Who wants to know how far the index is. They are told in order, on a thread of their own that
 * holds no lock: a listener may ask anything, and one that is slow or fails harms nobody.
 * Thread-safe.
 */
final class IndexListeners implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(IndexListeners.class.getName());

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService messenger =
      Executors.newSingleThreadExecutor(DaemonThreads.named("kange-index-news"));
  private final Function<IndexStanding, IndexStatus> status;
  private volatile boolean closed;

  /**
   * @param status what a standing means for people; called on the listeners' thread
   */
  IndexListeners(Function<IndexStanding, IndexStatus> status) {
    this.status = status;
  }

  /** One subscription: the same listener may be added twice and taken away once. */
  private record Listener(Consumer<IndexStatus> told, Object identity) {}

  Subscription add(Consumer<IndexStatus> told) {
    Listener added = new Listener(told, new Object());
    listeners.add(added);
    return () -> listeners.remove(added);
  }

  /** Passes on a standing; returns at once. */
  void tell(IndexStanding standing) {
    if (!closed && !listeners.isEmpty()) {
      messenger.execute(() -> deliver(standing));
    }
  }

  private void deliver(IndexStanding standing) {
    try {
      IndexStatus now = status.apply(standing);
      listeners.forEach(l -> deliver(l, now));
    } catch (RuntimeException e) {
      LOG.log(closed ? Level.DEBUG : Level.WARNING, "nobody could be told of the index", e);
    }
  }

  private void deliver(Listener listener, IndexStatus status) {
    try {
      // Once closed there are none: a listener that closed the archive is the last to be told.
      if (listeners.contains(listener)) {
        listener.told().accept(status);
      }
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, () -> "a listener to the index failed: " + e);
    }
  }

  /** Tells nothing more, and waits for nobody: a listener may be what closes the archive. */
  @Override
  public void close() {
    closed = true;
    listeners.clear();
    messenger.shutdown();
  }
}
