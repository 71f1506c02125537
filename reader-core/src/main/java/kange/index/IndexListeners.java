package kange.index;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kange.model.search.IndexStatus;

/** Who wants to know how far the index is. Thread-safe. */
final class IndexListeners {
  private static final System.Logger LOG = System.getLogger(IndexListeners.class.getName());

  private final List<Consumer<IndexStatus>> listeners = new CopyOnWriteArrayList<>();

  void add(Consumer<IndexStatus> listener) {
    listeners.add(listener);
  }

  /** Asks for the status only when there is somebody to tell. */
  void tell(Supplier<IndexStatus> status) {
    if (!listeners.isEmpty()) {
      IndexStatus now = status.get();
      listeners.forEach(l -> tell(l, now));
    }
  }

  /** A listener that fails must not stop the index. */
  private static void tell(Consumer<IndexStatus> listener, IndexStatus status) {
    try {
      listener.accept(status);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a listener to the index failed", e);
    }
  }
}
