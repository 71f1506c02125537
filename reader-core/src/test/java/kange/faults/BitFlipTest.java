package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kange.faults.BitFlips.Flip;
import kange.faults.BitFlips.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single bits of the database turned, anywhere; {@link FaultSweep} turns many. */
class BitFlipTest {
  private static final int FEW = 16;

  /** Places may be damaged from which nothing comes back; most come back row by row. */
  private static final double RESTORED = 0.9;

  @TempDir Path folder;

  @Test
  void noTurnedBitChangesWhatIsReadUnseenAndNearlyAllIsMadeAsItWas()
      throws IOException, SQLException {
    Path home = folder.resolve("archive");
    FilledArchive.fill(home, folder.resolve("files"));
    BitFlips sweep = new BitFlips(home, folder);
    List<Flip> flips = new ArrayList<>();
    for (long seed = 1; seed <= FEW; seed++) {
      flips.add(sweep.flip(seed));
    }
    Map<Outcome, Long> sums =
        flips.stream().collect(Collectors.groupingBy(Flip::outcome, Collectors.counting()));
    assertEquals(
        List.of(), flips.stream().filter(flip -> flip.outcome() == Outcome.UNSEEN).toList());
    long harmful = flips.size() - sums.getOrDefault(Outcome.HARMLESS, 0L);
    long mended = sums.getOrDefault(Outcome.RESTORED, 0L) + sums.getOrDefault(Outcome.NAMED, 0L);
    assertTrue(mended >= RESTORED * harmful, flips::toString);
  }
}
