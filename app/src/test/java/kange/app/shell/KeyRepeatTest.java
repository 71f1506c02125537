package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeyRepeatTest {
  private long now;
  private final KeyRepeat repeat = new KeyRepeat(() -> now);

  @Test
  void everyPressOfItsOwnCountsHoweverQuick() {
    assertTrue(repeat.counts(KeyCode.EQUALS));
    repeat.released();
    assertTrue(repeat.counts(KeyCode.EQUALS));
    assertTrue(repeat.counts(KeyCode.MINUS));
  }

  @Test
  void aHeldKeyCountsOnceInAStepOfTime() {
    assertTrue(repeat.counts(KeyCode.EQUALS));
    now += KeyRepeat.STEP.toNanos() - 1;
    assertFalse(repeat.counts(KeyCode.EQUALS));
    now += 1;
    assertTrue(repeat.counts(KeyCode.EQUALS));
    now += 1;
    assertFalse(repeat.counts(KeyCode.EQUALS));
  }
}
