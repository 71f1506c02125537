package kange.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kange.ChildJava;
import kange.faults.FailingDisk.Fault;
import kange.model.ArchiveException;

/**
 * Lets the disk fail at every so many-th call of everything the program does, and looks what is
 * there afterwards: the old state or the new one, done where it was said to be done, and a sentence
 * that blames the right file. One process, so that what a failure leaves open is seen as well.
 */
final class DiskFaults {
  /** What nobody may hear when a disk refused to write. */
  private static final Set<String> DAMAGE =
      Set.of(
          "store.corrupt",
          "store.not-an-archive",
          "store.rows-unreadable",
          "backup.database-damaged",
          "backup.archive-not-sound",
          "backup.archive-foreign",
          "backup.file-damaged",
          "backup.not-a-backup",
          "backup.not-sound",
          "backup.database-in-backup-damaged");

  private final KillSweep sweep;
  private final FailingDisk disk;
  private final Path report;
  private final Set<String> done = new HashSet<>();

  private DiskFaults(Path folder, FailingDisk disk, Path report) throws IOException {
    this.sweep = new KillSweep(folder);
    this.disk = disk;
    this.report = report;
    if (Files.exists(report)) {
      for (String line : Files.readAllLines(report)) {
        done.add(line.substring(0, line.indexOf('\t')));
      }
    }
  }

  /** What came of a run on a disk that fails. */
  private record Ended(boolean whole, String told, Optional<Throwable> untold) {}

  private Ended run(KilledPhase phase, Path work, Fault fault) {
    disk.arm(work, fault);
    try {
      phase.run(work);
      return new Ended(true, "", Optional.empty());
    } catch (ArchiveException e) {
      return new Ended(false, e.message().toString(), Optional.empty());
    } catch (IOException | RuntimeException | Error e) {
      return new Ended(false, "", Optional.of(e));
    } finally {
      disk.disarm();
    }
  }

  private void all(KilledPhase phase, int points) throws IOException {
    sweep.prepare(phase);
    run(phase, sweep.fresh(phase), Fault.NONE);
    long calls = disk.calls();
    long bytes = disk.written();
    if (calls == 0) {
      throw new IOException("nothing is counted: is failing_disk preloaded?");
    }
    long step = Math.max(1, calls / points);
    for (long at = 1; at <= calls; at += step) {
      once(phase, "once-EIO", new Fault(at, false, FailingDisk.EIO, -1), at);
      once(phase, "ever-EIO", new Fault(at, true, FailingDisk.EIO, -1), at);
      once(phase, "ever-short", new Fault(at, true, FailingDisk.SHORT_WRITE, -1), at);
      long room = bytes * (at - 1) / calls;
      once(phase, "full", new Fault(0, false, FailingDisk.ENOSPC, room), room);
    }
  }

  private void once(KilledPhase phase, String kind, Fault fault, long at) throws IOException {
    String name = kind + " " + phase + " " + at;
    if (done.contains(name)) {
      return;
    }
    Path work = sweep.fresh(phase);
    Ended ended = run(phase, work, fault);
    String first = disk.first();
    boolean met = disk.failed() > 0;
    List<String> wrong = new ArrayList<>(ofTarget(phase, work, fault, ended.whole()));
    ended.untold().ifPresent(e -> wrong.add("no sentence: " + e));
    sweep.wrong(phase, work).ifPresent(wrong::add);
    if (wrong.isEmpty() && ended.whole() && !sweep.done(phase, work)) {
      wrong.add("said to be done");
    }
    blame(phase.home(work), work, first, ended.told()).ifPresent(wrong::add);
    String outcome = !wrong.isEmpty() ? "WRONG" : !met ? "unmet" : ended.whole() ? "done" : "told";
    String line =
        String.join("\t", name, outcome, first, ended.told(), wrong.toString()).replace('\n', ' ');
    Files.writeString(
        report,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Looked at before anything is started again, which may mend it. */
  private List<String> ofTarget(KilledPhase phase, Path work, Fault fault, boolean whole)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    if (whole && phase == KilledPhase.RESTORE && !Files.exists(work.resolve("restored/kange.db"))) {
      wrong.add("said to be restored");
    }
    if (whole && phase == KilledPhase.EXPORT && !Files.exists(work.resolve("out.txt"))) {
      wrong.add("said to be exported");
    }
    try (Stream<Path> files = Files.list(work)) {
      List<Path> left = files.filter(f -> f.getFileName().toString().startsWith(".")).toList();
      // What cannot be deleted stays, until a later run clears what is a day old.
      if (!left.isEmpty() && !fault.ever() && !disk.first().startsWith("unlink")) {
        wrong.add("left over: " + left);
      }
    }
    return wrong;
  }

  private static Optional<String> blame(Path home, Path work, String first, String told) {
    if (DAMAGE.stream().anyMatch(told::contains)) {
      return Optional.of("called damaged");
    }
    boolean saysArchive = told.contains(home.toString());
    boolean saysOther = told.replace(home.toString(), "").contains(work.toString());
    boolean archive = first.contains(home.toString());
    return saysArchive != saysOther && archive != saysArchive
        ? Optional.of("another place is blamed")
        : Optional.empty();
  }

  /**
   * Runs the sweep in a process whose disk fails.
   *
   * @param folder an empty one
   * @param points how many calls of each phase fail, each in four ways
   * @param report a line a trial; those that stand there are not done again
   * @param phases none: all
   * @return the exit status; empty where no C compiler is
   */
  static OptionalInt start(Path folder, int points, Path report, List<KilledPhase> phases)
      throws IOException, InterruptedException {
    Path library = folder.resolve("failing_disk.so");
    if (!FailingDisk.compile(library)) {
      return OptionalInt.empty();
    }
    Path control = folder.resolve("control");
    new FailingDisk(control).disarm();
    List<Object> arguments =
        new ArrayList<>(List.of(folder.resolve("work"), control, points, report));
    phases.forEach(phase -> arguments.add(phase.name()));
    ProcessBuilder child = ChildJava.of(DiskFaults.class, arguments.toArray());
    child.environment().put("LD_PRELOAD", library.toString());
    child.environment().put(FailingDisk.CONTROL, control.toString());
    child.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
    return OptionalInt.of(child.start().waitFor());
  }

  /** Arguments: a folder, the file it steers the disk by, points of each phase, report, phases. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    DiskFaults faults =
        new DiskFaults(folder, new FailingDisk(Path.of(arguments[1])), Path.of(arguments[3]));
    List<String> chosen = List.of(arguments).subList(4, arguments.length);
    for (KilledPhase phase : KilledPhase.values()) {
      if (chosen.isEmpty() || chosen.contains(phase.name())) {
        faults.all(phase, Integer.parseInt(arguments[2]));
      }
    }
  }
}
