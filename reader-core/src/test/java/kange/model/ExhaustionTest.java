package kange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExhaustionTest {
  /** Meets a full memory while it is made ready. */
  private static final class Unready {
    static final int[] ROOM = take();

    private Unready() {}

    private static int[] take() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @Test
  void memoryAndStackAreMeantHoweverDeepTheyLie() {
    assertTrue(Exhaustion.in(new OutOfMemoryError()));
    assertTrue(Exhaustion.in(new IOException(new IllegalStateException(new StackOverflowError()))));
    assertFalse(Exhaustion.in(new IOException("disk")));
    assertFalse(Exhaustion.in(new ExceptionInInitializerError("no such file")));
  }

  @Test
  void aClassThatCouldNotBeMadeReadyForLackOfMemoryIsMeantToo() {
    for (int again = 0; again < 2; again++) {
      try {
        assertEquals(-1, Unready.ROOM.length, "it cannot be made ready");
      } catch (OutOfMemoryError | NoClassDefFoundError failed) {
        assertTrue(Exhaustion.in(failed), failed::toString);
      }
    }
  }
}
