package kange.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kange.archive.Archive;
import kange.archive.ReviewSession;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.platform.FileTree;
import kange.review.RandomActs;

/**
 * Prints what an act on the desk costs in a large issue, from the act to the issue as it reads
 * then, on disk: by kind, in milliseconds of the thread's processor time and of the clock. {@code
 * [BYTES [SEED]]}
 */
public final class ReviewBenchmark {
  private static final int BYTES = 1_000_000;
  private static final int ACTS = 30;
  private static final int PATIENCE = 6000;
  private static final double MILLION = 1e6;

  private final Map<String, List<Double>> cpu = new TreeMap<>();
  private final Map<String, List<Double>> wall = new TreeMap<>();

  private ReviewBenchmark() {}

  public static void main(String[] args) throws Exception {
    int bytes = args.length > 0 ? Integer.parseInt(args[0]) : BYTES;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("kange-review");
    try {
      String text = new IssueGrower().issue(IssueGrower.Shape.CONTENTS, bytes);
      Path file = Files.writeString(folder.resolve("清江机关2025年第3期.txt"), text);
      try (Archive archive = Archive.open(folder.resolve("archive"))) {
        archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
        long issue = archive.catalogue().issues().getFirst().id();
        new ReviewBenchmark().run(archive, issue, new RandomActs(seed, lines(text)));
      }
    } finally {
      FileTree.delete(folder);
    }
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  private void run(Archive archive, long issue, RandomActs acts) {
    ReviewSession[] desk = new ReviewSession[1];
    timed("(opened)", () -> desk[0] = archive.desk().open(issue));
    for (int i = 0; i < PATIENCE; i++) {
      Correction act = acts.next(desk[0].state().issue());
      String kind = kind(act);
      if (cpu.getOrDefault(kind, List.of()).size() < ACTS) {
        try {
          timed(kind, () -> desk[0].take(List.of(act)));
        } catch (ArchiveException cannotBeDone) {
          continue;
        }
        timed("(taken back)", desk[0]::undo);
      }
    }
    System.out.println(
        "kind                            acts   cpu p50    p95  first   wall p50    p95");
    cpu.forEach(this::print);
  }

  private void print(String kind, List<Double> times) {
    List<Double> clock = wall.getOrDefault(kind, List.of());
    System.out.printf(
        "%-30s %5d %9.1f %6.1f %6.1f %10.1f %6.1f%n",
        kind,
        times.size(),
        at(times, 0.5),
        at(times, 0.95),
        times.getFirst(),
        at(clock, 0.5),
        at(clock, 0.95));
  }

  private void timed(String kind, Runnable what) {
    var threads = ManagementFactory.getThreadMXBean();
    long begun = System.nanoTime();
    long used = threads.getCurrentThreadCpuTime();
    what.run();
    double spent = (threads.getCurrentThreadCpuTime() - used) / MILLION;
    double passed = (System.nanoTime() - begun) / MILLION;
    cpu.computeIfAbsent(kind, k -> new ArrayList<>()).add(spent);
    wall.computeIfAbsent(kind, k -> new ArrayList<>()).add(passed);
  }

  private static double at(List<Double> times, double share) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static String kind(Correction act) {
    String name = act.getClass().getSimpleName();
    return act instanceof FieldChange field ? name + " " + field.field() : name;
  }
}
