package kange.source;

import java.util.concurrent.CancellationException;

/** Ends the taking of a text that nobody waits for any longer: its thread is interrupted then. */
final class Patience {
  private Patience() {}

  /**
   * Asked between pages, and between paragraphs.
   *
   * @throws CancellationException when the thread is interrupted; it stays so
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
