package kange.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;

/**
 * How long our window takes beside an empty JavaFX window: each started in a JVM of its own, in
 * turn, and the medians printed. Arguments: the runnable layout's folder ({@code
 * app/target/kange}), an archive's folder (made of the samples when it is not there), and how many
 * rounds. Times count from the moment the process is asked for; CPU times tell the same on a
 * machine that is busy. The first start of each, which fills the caches, is not counted. Not a
 * test.
 */
public final class StartBench {
  /** What is started. */
  enum Kind {
    EMPTY("empty JavaFX window, plain java"),
    EMPTY_ALIKE("empty JavaFX window, our launcher and its JVM options"),
    KANGE("Kange");

    final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private StartBench() {}

  public static void main(String[] args) throws Exception {
    Path layout = Path.of(args[0]).toAbsolutePath();
    Path archive = Path.of(args[1]).toAbsolutePath();
    int rounds = Integer.parseInt(args[2]);
    Path scratch = Files.createTempDirectory("kange-start");
    if (Files.notExists(archive)) {
      fill(archive);
    }
    StartRun run = new StartRun(layout, archive, scratch);
    for (Kind kind : Kind.values()) {
      run.once(kind, true);
    }
    Map<Kind, List<StartRun.Times>> all = new EnumMap<>(Kind.class);
    for (int round = 0; round < rounds; round++) {
      for (Kind kind : Kind.values()) {
        all.computeIfAbsent(kind, k -> new ArrayList<>()).add(run.once(kind, false));
      }
    }
    report(all);
  }

  private static void fill(Path archive) throws IOException {
    try (Archive samples = Archive.open(archive)) {
      List<Path> files = SampleIssues.copyTo(Files.createTempDirectory("kange-samples"));
      samples.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
      samples.searcher().awaitLevel();
    }
  }

  private static void report(Map<Kind, List<StartRun.Times>> all) {
    all.forEach(
        (kind, times) ->
            System.out.printf(
                "%s: shown after %d ms (%d ms CPU), usable after %d ms (%d ms CPU)%n",
                kind.title,
                median(times.stream().map(StartRun.Times::shown).toList()),
                median(times.stream().map(StartRun.Times::shownCpu).toList()),
                median(times.stream().map(StartRun.Times::usable).toList()),
                median(times.stream().map(StartRun.Times::usableCpu).toList())));
    for (Kind kind : List.of(Kind.EMPTY, Kind.EMPTY_ALIKE)) {
      System.out.printf(
          "Kange against %s: shown %.2f x, usable %.2f x%n",
          kind.title, ratio(all, kind, true), ratio(all, kind, false));
    }
  }

  private static double ratio(Map<Kind, List<StartRun.Times>> all, Kind kind, boolean shown) {
    double ours =
        median(all.get(Kind.KANGE).stream().map(t -> shown ? t.shown() : t.usable()).toList());
    return ours / median(all.get(kind).stream().map(t -> shown ? t.shown() : t.usable()).toList());
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
