package kange.app.diagnosis;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What becomes of failures nobody takes, on whatever thread: they are written down, and told in the
 * window as long as there is one. Thread-safe.
 */
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler {
  private volatile Optional<Consumer<Throwable>> window = Optional.empty();

  /** Takes all such failures of this process from now on. */
  public static UncaughtFailures taken() {
    UncaughtFailures all = new UncaughtFailures();
    Thread.setDefaultUncaughtExceptionHandler(all);
    return all;
  }

  /**
   * Has them told to a person as well.
   *
   * @param tell called on the thread that died; may fail, as when there is no memory left
   */
  public void tellTo(Consumer<Throwable> tell) {
    window = Optional.of(tell);
  }

  /** The window has gone. */
  public void tellNobody() {
    window = Optional.empty();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    try {
      ProblemLog.tell("thread " + thread.getName() + " has died", failure);
      window.ifPresent(tell -> tell.accept(failure));
    } catch (OutOfMemoryError | StackOverflowError again) {
      // Where memory does not suffice even for this, Java itself would print to the terminal.
      Runtime.getRuntime().gc();
    }
  }
}
