package kange.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.faults.BitFlips.Flip;

/**
 * Kills and turned bits by the hundred, as {@code mvn -Pfaults} runs them. Each result is a line of
 * the report as soon as it is known; what stands there already is not done again, so that a sweep
 * that was interrupted goes on where it was.
 */
final class FaultSweep {
  private static final long NANOS_OF_MINUTE = 60_000_000_000L;
  private static final String OK = "ok";
  private static final String LOST = "LOST";

  private final Path report;
  private final long end;
  private final Map<String, String> results = new LinkedHashMap<>();

  private FaultSweep(Path report, long minutes) throws IOException {
    this.report = report;
    this.end = System.nanoTime() + minutes * NANOS_OF_MINUTE;
    if (Files.exists(report)) {
      for (String line : Files.readAllLines(report)) {
        String[] columns = line.split("\t", 3);
        results.put(columns[0], columns[1]);
      }
    }
  }

  /** One test of the sweep. */
  private interface Trial {
    /** What came of it, in a word and in detail. */
    List<String> run() throws IOException, InterruptedException;
  }

  private void once(String name, Trial trial) throws IOException, InterruptedException {
    if (results.containsKey(name) || System.nanoTime() > end) {
      return;
    }
    List<String> result = trial.run();
    results.put(name, result.getFirst());
    Files.writeString(
        report,
        name + "\t" + String.join("\t", result).replace('\n', ' ') + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private void kills(int count, Path folder) throws IOException, InterruptedException {
    KillSweep sweep = new KillSweep(folder);
    List<KilledPhase> phases = List.of(KilledPhase.values());
    for (int i = 0; i < count; i++) {
      KilledPhase phase = phases.get(i % phases.size());
      int seed = i;
      once(
          "kill " + phase + " " + i,
          () -> sweep.kill(phase, seed).map(wrong -> List.of(LOST, wrong)).orElse(List.of(OK)));
    }
  }

  private void flips(int count, Path folder, List<Path> files)
      throws IOException, InterruptedException, SQLException {
    Path home = folder.resolve("archive");
    if (files.isEmpty()) {
      FilledArchive.fill(home, folder.resolve("files"));
    } else {
      FilledArchive.fill(home, files);
    }
    BitFlips sweep = new BitFlips(home, folder);
    for (int i = 0; i < count; i++) {
      int seed = i;
      once(
          "flip " + i,
          () -> {
            Flip flip = sweep.flip(seed);
            return List.of(flip.outcome().toString(), flip.toString());
          });
    }
  }

  /** How often each kind of trial ended how. */
  private void tell() {
    Map<String, Map<String, Long>> table =
        results.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.getKey().replaceAll(" ?\\d+$", ""),
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        Map.Entry::getValue, LinkedHashMap::new, Collectors.counting())));
    table.forEach((kind, outcomes) -> System.out.println(kind + " " + outcomes));
  }

  /**
   * Arguments: minutes, kills, flips, report, points of failing calls, and files to fill the
   * archive of the flips with.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory("kange-faults");
    try {
      FaultSweep sweep =
          new FaultSweep(Path.of(arguments[3]).toAbsolutePath(), Long.parseLong(arguments[0]));
      sweep.kills(Integer.parseInt(arguments[1]), Files.createDirectory(folder.resolve("kills")));
      sweep.flips(
          Integer.parseInt(arguments[2]),
          Files.createDirectory(folder.resolve("flips")),
          Stream.of(arguments).skip(5).map(Path::of).toList());
      sweep.tell();
      Path calls = Path.of(arguments[3] + ".calls").toAbsolutePath();
      int points = Integer.parseInt(arguments[4]);
      if (points > 0) {
        Path failing = Files.createDirectory(folder.resolve("calls"));
        OptionalInt status = DiskFaults.start(failing, points, calls, List.of());
        System.out.println(
            status.isPresent()
                ? "failing calls: status " + status.getAsInt() + ", see " + calls
                : "failing calls: SKIPPED, for there is no C compiler (cc)");
      }
    } finally {
      Folders.remove(folder);
    }
  }
}
