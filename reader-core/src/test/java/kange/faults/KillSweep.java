package kange.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kange.ChildJava;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.archive.SampleFiles;
import kange.model.Progress;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckReport;
import kange.scan.ScannedFiles;
import kange.store.RawSql;
import kange.store.sql.OldSchemas;

/**
 * Kills the program with SIGKILL at random moments of everything it does, and looks what is there
 * afterwards: of each issue the old state or the new one, never between, nothing unsound, nothing
 * left over that the next start does not clear.
 */
final class KillSweep {
  /** The first schema: every migration is on the way from it. */
  private static final int OLD = 1;

  private static final String AUTHORS = "authors";

  private final Path base;

  /** In nanoseconds: what each took in this process, which knows everything by then. */
  private final Map<KilledPhase, Long> warm = new TreeMap<>();

  /** What those took in a process of their own that came to their end there. */
  private final Map<KilledPhase, Long> cold = new TreeMap<>();

  private int killed;
  private final Map<KilledPhase, Map<String, String>> after = new TreeMap<>();

  /** By the folder of the archive: most work on the same one. */
  private final Map<Path, Map<String, String>> before = new TreeMap<>();

  /**
   * @param base an empty folder
   */
  KillSweep(Path base) throws IOException {
    this.base = base;
    Path sound = base.resolve("sound");
    FilledArchive.fill(sound.resolve("archive"), sound.resolve("files"));
    SampleFiles.copy("gb18030.txt", sound.resolve("more"));
    SampleFiles.copy("newspaper-spread.txt", sound.resolve("more"));
    Path other = SampleFiles.copy("square-columns.txt", sound.resolve("other"));
    Files.writeString(other, Files.readString(other, StandardCharsets.UTF_8) + "\n本期责任编辑：周明\n");
    KilledPhase.BACKUP.run(sound);
    ScannedFiles.pdf(sound.resolve("scan.pdf"), 3);
    try {
      OldSchemas.load(OLD, Files.createDirectories(sound.resolve("old")).resolve("kange.db"));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /**
   * Kills it once.
   *
   * @param seed says when
   * @return what went wrong; empty when nothing did
   */
  Optional<String> kill(KilledPhase phase, long seed) throws IOException, InterruptedException {
    prepare(phase);
    if (cold.isEmpty()) {
      prepare(KilledPhase.IMPORT);
      start(KilledPhase.IMPORT, Long.MAX_VALUE);
    }
    Random moment = new Random(seed);
    int before = killed;
    Path work = start(phase, (long) (moment.nextDouble() * expected(phase)));
    if (killed == before) {
      work = start(phase, (long) (moment.nextDouble() * expected(phase)));
    }
    return wrong(phase, work);
  }

  /**
   * How long it takes in a process of its own, in nanoseconds. Until one has come to its end there
   * it is thought to have as much to learn there as an import has, which is rather much: it is
   * better to kill too late, and to know then when, than never to kill what it does last.
   */
  private double expected(KilledPhase phase) {
    long learning = cold.get(KilledPhase.IMPORT) - warm.get(KilledPhase.IMPORT);
    return cold.getOrDefault(phase, 2 * warm.get(phase) + learning);
  }

  /** Runs it once to its end, to know what there is before and after. */
  void prepare(KilledPhase phase) throws IOException {
    if (!warm.containsKey(phase)) {
      Path work = fresh(phase);
      rememberStateBefore(phase);
      long begun = System.nanoTime();
      phase.run(work);
      warm.put(phase, Math.max(1, System.nanoTime() - begun));
      after.put(phase, state(phase.home(work)));
    }
  }

  /** How many came to no end of their own. */
  int killed() {
    return killed;
  }

  /** What is wrong with what an interruption left; empty when nothing is. */
  Optional<String> wrong(KilledPhase phase, Path work) throws IOException {
    try {
      return between(phase, work);
    } catch (RuntimeException e) {
      return Optional.of(phase + ": " + e);
    }
  }

  /** Whether all that it was to do is done. */
  boolean done(KilledPhase phase, Path work) {
    return state(phase.home(work)).equals(after.get(phase));
  }

  /** Of an old archive, which is looked at by opening it, what it is once it is brought forward. */
  private void rememberStateBefore(KilledPhase phase) throws IOException {
    Path home = phase.home(Path.of(""));
    if (!before.containsKey(home)) {
      Path copy = base.resolve("looked");
      Folders.remove(copy);
      Folders.copy(base.resolve("sound"), copy);
      before.put(home, state(copy.resolve(home)));
    }
  }

  /** What it works on, as it was before. */
  Path fresh(KilledPhase phase) throws IOException {
    Path work = base.resolve("work");
    Folders.remove(work);
    Folders.copy(base.resolve("sound"), work);
    if (phase == KilledPhase.REPAIR) {
      damage(phase.home(work));
    }
    return work;
  }

  private static void damage(Path home) throws IOException {
    try {
      RawSql.run(
          home.resolve("kange.db"),
          "UPDATE block SET text = text || '了' WHERE id % 7 = 0",
          "PRAGMA user_version = 99");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /**
   * Runs it in a process of its own and kills that so many nanoseconds after it began.
   *
   * @return what it worked on
   */
  private Path start(KilledPhase phase, long nanos) throws IOException, InterruptedException {
    Path work = fresh(phase);
    Process child =
        ChildJava.of(KilledPhase.class, phase.name(), work)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      lines.readLine();
      long begun = System.nanoTime();
      if (child.waitFor(nanos, TimeUnit.NANOSECONDS)) {
        if (child.exitValue() != 0) {
          // What does not run cannot be killed, and would pass for ever.
          throw new IOException(phase + " ends with " + child.exitValue() + " and is not killed");
        }
        cold.put(phase, System.nanoTime() - begun);
      } else {
        killed++;
      }
    } finally {
      child.destroyForcibly();
      child.waitFor();
    }
    return work;
  }

  private Optional<String> between(KilledPhase phase, Path work) throws IOException {
    Path home = phase.home(work);
    if (phase == KilledPhase.REPAIR) {
      CheckReport again = Archive.repair(home, Progress.NONE);
      if (!again.sound()) {
        return Optional.of("REPAIR cannot be repeated: " + again);
      }
    }
    Map<String, String> now = state(home);
    List<String> between = new ArrayList<>();
    Map<String, String> then = before.get(phase.home(Path.of("")));
    for (String issue : keys(List.of(now, then, after.get(phase)))) {
      String found = now.getOrDefault(issue, "");
      boolean ofMany = issue.equals(AUTHORS) && !phase.atOnce();
      if (!ofMany
          && !found.equals(then.getOrDefault(issue, ""))
          && !found.equals(after.get(phase).getOrDefault(issue, ""))) {
        between.add(issue);
      }
    }
    if (!between.isEmpty()) {
      return Optional.of(phase + " left between: " + between);
    }
    if (!KilledPhase.leftovers(home).isEmpty()) {
      return Optional.of(phase + " left over: " + KilledPhase.leftovers(home));
    }
    return ofFiles(phase, work);
  }

  private static Optional<String> ofFiles(KilledPhase phase, Path work) throws IOException {
    if (phase == KilledPhase.BACKUP
        && !Backups.drill(work.resolve("backup.zip"), Progress.NONE).sound()) {
      return Optional.of("BACKUP: neither the old one nor a new one");
    }
    if (phase == KilledPhase.RESTORE) {
      if (!Files.exists(work.resolve("restored/kange.db"))) {
        Backups.restore(work.resolve("backup.zip"), work.resolve("restored"), Progress.NONE);
      }
      state(work.resolve("restored"));
    }
    Path out = work.resolve("out.txt");
    return phase == KilledPhase.EXPORT && Files.exists(out) && Files.size(out) == 0
        ? Optional.of("EXPORT: half a file")
        : Optional.empty();
  }

  private static List<String> keys(List<Map<String, String>> states) {
    return states.stream().flatMap(state -> state.keySet().stream()).distinct().toList();
  }

  /** Each issue with all its articles; opens the archive, and refuses one that is not sound. */
  private static Map<String, String> state(Path home) {
    try (Archive archive = Archive.open(home)) {
      archive.searcher().awaitLevel();
      CheckReport report = archive.check(false);
      if (!report.sound()) {
        throw new IllegalStateException("not sound: " + report);
      }
      Map<String, String> state = new TreeMap<>();
      for (IssueSummary issue : archive.catalogue().issues()) {
        state.put(
            issue.label(),
            archive.catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 500).stream()
                .map(a -> archive.catalogue().article(a.id()).orElseThrow().article())
                .map(a -> a.title() + a.authors() + a.column() + a.page() + a.blocks())
                .collect(Collectors.joining("\n")));
      }
      for (IssueSummary issue : archive.catalogue().issues()) {
        state.merge(
            issue.label(), "scans " + archive.scans().files(issue.id()).size(), String::concat);
      }
      state.put(
          AUTHORS,
          archive.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 500).stream()
              .map(h -> h.name() + "")
              .toList()
              .toString());
      state.put(
          "tags", archive.marks().tags().all().stream().map(t -> t.name()).toList().toString());
      return state;
    }
  }
}
