package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A few calls that fail; {@link DiskFaults} lets as many fail as one likes. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "calls are caught as Linux' linker does it")
class DiskFaultTest {
  private static final int POINTS = 1;

  @TempDir Path folder;

  @Test
  void whicheverCallFailsTheOldStateOrTheNewIsThereAndTheRightFileIsNamed()
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.tsv");
    OptionalInt status = DiskFaults.start(folder, POINTS, report, List.of(KilledPhase.DELETE));
    assumeTrue(status.isPresent(), "there is no C compiler");
    assertEquals(0, status.getAsInt(), Files.readString(folder.resolve("said.txt")));
    List<String> lines = Files.readAllLines(report);
    assertTrue(lines.stream().anyMatch(line -> line.contains("\ttold\t")), lines::toString);
    assertEquals(List.of(), lines.stream().filter(line -> line.contains("\tWRONG\t")).toList());
  }
}
