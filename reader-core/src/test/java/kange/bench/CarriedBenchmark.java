package kange.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kange.parse.Samples;
import kange.review.CarriedRun;
import kange.text.SourceText;

/**
 * Prints how many corrections of each kind hold when the file of an issue comes again, with 30
 * lines put in and 5 % of its characters read otherwise: {@code [FOLDER]}; the samples without one.
 */
public final class CarriedBenchmark {
  private static final int INSERTED = 30;
  private static final double CHANGED = 0.05;

  private CarriedBenchmark() {}

  public static void main(String[] args) throws Exception {
    CarriedRun run = new CarriedRun(INSERTED, CHANGED);
    for (SourceText source : sources(args)) {
      run.add(source, source.info().file().hashCode());
    }
    System.out.println("kind                           acts   hold            at their lines");
    run.tallies()
        .forEach(
            (kind, t) ->
                System.out.printf(
                    "%-28s %6d %6d %6.1f %% %6d%n",
                    kind, t.acts(), t.held(), 100.0 * t.held() / Math.max(1, t.acts()), t.right()));
  }

  private static List<SourceText> sources(String... args) throws Exception {
    List<SourceText> sources = new ArrayList<>();
    if (args.length == 0) {
      for (String name : Samples.names()) {
        sources.add(Samples.source(name));
      }
      return sources;
    }
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        sources.add(SourceText.read(Files.readAllBytes(file), file.getFileName().toString()));
      }
    }
    return sources;
  }
}
