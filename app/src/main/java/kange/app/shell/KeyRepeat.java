package kange.app.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;

/**
 * Thins out what a held key repeats: keyboards send thirty presses a second, and what takes a step
 * of size at each of them is at its end before anybody sees it. For the UI thread.
 */
final class KeyRepeat {
  /** Slow enough to let go at the size wanted, with the window laid out anew in between. */
  static final Duration STEP = Duration.ofMillis(300);

  private final LongSupplier nanoTime;
  private Optional<KeyCode> held = Optional.empty();
  private long last;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  KeyRepeat(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether a press counts: the first of a key always does, its repetitions a few a second. */
  boolean counts(KeyCode pressed) {
    long now = nanoTime.getAsLong();
    boolean again = held.equals(Optional.of(pressed)) && now - last < STEP.toNanos();
    held = Optional.of(pressed);
    if (!again) {
      last = now;
    }
    return !again;
  }

  void released() {
    held = Optional.empty();
  }
}
