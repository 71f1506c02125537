package kange.app.window;

import java.util.function.Consumer;

/**
 * What becomes of failures nobody takes on the UI thread: the window goes on and says so, once for
 * each, however they come. For the UI thread.
 */
final class UiFailures implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger(UiFailures.class.getName());

  private final Consumer<Throwable> tell;
  private boolean telling;

  /**
   * @param tell shows a sentence; may fail itself, as when there is no memory left
   */
  UiFailures(Consumer<Throwable> tell) {
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (telling) {
      // What tells of failures fails: to tell of that would never end.
      return;
    }
    telling = true;
    try {
      tell.accept(failure);
    } catch (RuntimeException | Error again) {
      LOG.log(System.Logger.Level.ERROR, "a failure could not be told", again);
    } finally {
      telling = false;
    }
  }
}
