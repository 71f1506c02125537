package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The watchdog's figure for each step of a walk through the window: said on one line and kept in
 * {@code target/walk.txt}, a line for each walk. Speed is reported, not judged.
 */
final class WalkFigures implements AutoCloseable {
  /**
   * A window that does not answer for this long hangs, however busy the machine is: the worst seen,
   * a first start on two cores shared with seven other builds, was 3.2 seconds.
   */
  static final long FROZEN_MILLIS = 10_000;

  private static final Path FILE = Path.of("target", "walk.txt");
  private final String walk;
  private final StallWatch watch = new StallWatch();
  private final Map<String, Stall> stalls = new LinkedHashMap<>();

  WalkFigures(String walk) {
    this.walk = walk;
  }

  /** Ends a step: the longest time the UI thread left somebody waiting during it is its figure. */
  void step(String name) {
    stalls.merge(name, watch.takeLongest(), (a, b) -> a.millis() > b.millis() ? a : b);
  }

  /** Keeps the figures in {@code target/walk.txt}; fails if the window stood still at any step. */
  void report() throws IOException {
    Stall worst =
        stalls.values().stream().max(Comparator.comparingLong(Stall::millis)).orElseThrow();
    String steps =
        stalls.entrySet().stream()
            .map(step -> step.getKey() + " " + step.getValue().figure())
            .collect(Collectors.joining(", "));
    String line = start() + steps + "; worst " + worst.figure();
    keep(line);
    assertTrue(
        worst.millis() < FROZEN_MILLIS,
        "the window stood still: " + line + ", at\n" + worst.doing());
  }

  private String start() {
    return "walk " + walk + ": ";
  }

  private void keep(String line) throws IOException {
    List<String> lines = new ArrayList<>(Files.exists(FILE) ? Files.readAllLines(FILE) : List.of());
    lines.removeIf(kept -> kept.startsWith(start()));
    lines.add(line);
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, lines);
  }

  @Override
  public void close() {
    watch.close();
  }
}
