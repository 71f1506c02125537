package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManySubscribersTest {
  private static final int READERS = 4;

  @TempDir Path folder;

  @Test
  void overBadLinesEachOpensNothingButWholeEditionsAndComesToTheNewest() throws Exception {
    SubscriberSweep.Outcome outcome = new SubscriberSweep(folder, 3, READERS, 30).run();
    assertEquals(0, outcome.wrong(), outcome::toString);
    assertEquals(READERS, outcome.atTheNewest(), outcome::toString);
    assertTrue(outcome.faults() > READERS && outcome.refused() > 0, outcome::toString);
  }
}
