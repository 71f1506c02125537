package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few kills of everything; {@code -Dkange.kills=N} kills each N times, {@code
 * -Dkange.kills.seed=S} at other moments, and {@code -Dkange.kills.minutes=M} ends it in time.
 */
class KillSweepTest {
  private static final int FEW = 1;
  private static final long NANOS_OF_MINUTE = 60_000_000_000L;

  @TempDir Path folder;

  @Test
  void whereverItIsKilledTheOldStateOrTheNewOneIsThere() throws IOException, InterruptedException {
    KillSweep sweep = new KillSweep(folder, Long.getLong("kange.kills.seed", 1));
    long end = System.nanoTime() + Long.getLong("kange.kills.minutes", 600) * NANOS_OF_MINUTE;
    List<String> wrong = new ArrayList<>();
    int kills = 0;
    for (int round = 0; round < Integer.getInteger("kange.kills", FEW); round++) {
      for (KilledPhase phase : KilledPhase.values()) {
        if (System.nanoTime() < end) {
          sweep.kill(phase).ifPresent(wrong::add);
          kills++;
        }
      }
    }
    if (kills > FEW * KilledPhase.values().length) {
      System.out.println(kills + " kills, " + wrong.size() + " wrong");
    }
    assertEquals(List.of(), wrong);
  }
}
