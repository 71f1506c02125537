package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill of everything; {@link FaultSweep} kills many times. */
class KillSweepTest {
  @TempDir Path folder;

  @Test
  void whereverItIsKilledTheOldStateOrTheNewOneIsThere() throws IOException, InterruptedException {
    KillSweep sweep = new KillSweep(folder);
    List<String> wrong = new ArrayList<>();
    for (KilledPhase phase : KilledPhase.values()) {
      sweep.kill(phase, phase.name().hashCode()).ifPresent(wrong::add);
    }
    assertEquals(List.of(), wrong);
    int most = KilledPhase.values().length / 2;
    assertTrue(sweep.killed() > most, () -> "only " + sweep.killed() + " did not end before");
  }
}
