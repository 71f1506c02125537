package kange.model;

/** What a listener gets for listening: closed, it is told nothing more. Thread-safe. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  /** Lets the listener go; a call under way may still end. Closing twice does nothing. */
  @Override
  void close();
}
