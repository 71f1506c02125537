package kange.model;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.model.message.Message;

/**
 * How long work tells who waits for it, and asks whether to stop. Called from worker threads;
 * implementations must be thread-safe and quick.
 */
@FunctionalInterface
public interface Progress {
  /** Says nothing and never cancels. */
  Progress NONE = (done, total, item) -> {};

  /**
   * Called as the work goes on, also from threads other than the caller's.
   *
   * @param done items finished so far
   * @param total items in all, or 0 while unknown
   * @param item the name of what is being worked on now: a file, an article; empty where it has
   *     none
   */
  void at(int done, int total, String item);

  /** As above, where the library names what is being worked on itself; the shell has its name. */
  default void at(int done, int total, Message item) {
    at(done, total, "");
  }

  /** True once the person wants to stop: the work ends at the next item, and loses nothing. */
  default boolean cancelled() {
    return false;
  }

  /**
   * Ends work that is to stop here.
   *
   * @throws CancellationException when it is {@link #cancelled}
   */
  default void refuseWhenCancelled() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }

  /**
   * Tells the same, and is cancelled when {@code stop} says so and not before.
   *
   * @param stop asked from worker threads; thread-safe and quick
   */
  default Progress stoppedBy(BooleanSupplier stop) {
    Progress told = this;
    return new Progress() {
      @Override
      public void at(int done, int total, String item) {
        told.at(done, total, item);
      }

      @Override
      public void at(int done, int total, Message item) {
        told.at(done, total, item);
      }

      @Override
      public boolean cancelled() {
        return stop.getAsBoolean();
      }
    };
  }
}
