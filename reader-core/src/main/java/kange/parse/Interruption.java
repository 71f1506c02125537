package kange.parse;

import java.util.concurrent.CancellationException;

/** Ends a parse that nobody waits for any longer: its thread is interrupted then. */
final class Interruption {
  private Interruption() {}

  /**
   * Asked between two stages, and in those that go article by article.
   *
   * @throws CancellationException when the thread is interrupted; it stays so
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
