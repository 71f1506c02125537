package kange.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.backup.BackupWriter;
import kange.check.RestoredChecks;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.backup.ReturnReport;
import kange.model.message.Message;
import kange.safety.MarkHandover;
import kange.safety.SafetyFile;
import kange.safety.SafetyMessage;
import kange.safety.SafetyShelf;
import kange.store.Stores;
import kange.store.safety.MarkReturn;
import kange.store.safety.PeopleKind;
import kange.store.safety.PeopleRow;

/**
 * Copies of what people made in an archive and no source can give back: marks, corrections, settled
 * doubts, habits, authorities, the log. Written daily to a folder that is best on another disk, and
 * brought back where something is missing. Thread-safe; not for the UI thread.
 */
public final class SafetyCopies {
  /** The folder beside the database that is used as long as nobody has chosen another. */
  public static final String USUAL_FOLDER = "safety";

  private static final Duration DAILY = Duration.ofDays(1);
  private static final String MARKS = "kange-marks";
  private static final String WHOLE = "kange-backup";

  private final ArchiveLock lock;
  private final Stores stores;
  private final Corrections corrections;
  private final Authorities authorities;

  SafetyCopies(ArchiveLock lock, Stores stores, Corrections corrections, Authorities authorities) {
    this.lock = lock;
    this.stores = stores;
    this.corrections = corrections;
    this.authorities = authorities;
  }

  /** Writes one copy. Returns how many things it holds. */
  public int write(Path file) {
    return SafetyFile.write(stores, file);
  }

  /** When the newest copy in a folder was made; empty where there is none. */
  public Optional<Instant> newest(Path folder) {
    return marks(folder).newest();
  }

  /**
   * Writes a copy into a folder unless one of the last day is there; the two newest are kept.
   *
   * @return whether one was written
   */
  public boolean keep(Path folder) {
    Instant now = Instant.now();
    boolean due = marks(folder).due(DAILY, now);
    if (due) {
      marks(folder).add(now, this::write);
    }
    return due;
  }

  /**
   * Backs the whole archive up into a folder, with its scans, unless a backup younger than that is
   * there; the two newest are kept.
   *
   * @return whether one was written
   */
  public boolean keepWhole(Path folder, Duration every, Progress progress) {
    boolean due = wholeDue(folder, every);
    if (due) {
      BackupWriter writer = new BackupWriter(stores, RestoredChecks::faults, progress);
      whole(folder).add(Instant.now(), file -> writer.write(file, true));
    }
    return due;
  }

  /** Whether {@link #keepWhole} would write one. */
  public boolean wholeDue(Path folder, Duration every) {
    return whole(folder).due(every, Instant.now());
  }

  private SafetyShelf whole(Path folder) {
    return new SafetyShelf(folder, WHOLE, stores.archiveId(), "zip");
  }

  private SafetyShelf marks(Path folder) {
    return new SafetyShelf(folder, MARKS, stores.archiveId(), "jsonl");
  }

  /**
   * Brings back what is missing: marks on the article of the same source and title, at the words;
   * corrections to issues that have none, each step as one that can be taken back; habits; names.
   * What is there is never changed. The log stays in the copy, to be read.
   *
   * @throws ArchiveException when the file is no copy, or not whole; nothing is changed then
   */
  public ReturnReport bringBack(Path file) {
    lock.refuseUnlessHeld();
    List<PeopleRow> rows = SafetyFile.read(file);
    List<Message> left = new ArrayList<>();
    // Titles are put right first: marks are found by the title as it was when they were copied.
    int[] counts = corrections(rows, left);
    MarkReturn.Outcome marks = new MarkReturn(stores.database(), stores.keys()).run(rows);
    left.addAll(MarkHandover.left(marks));
    ReturnedNames names = new ReturnedNames(stores, authorities, lock.act());
    names.run(rows);
    left.addAll(names.left());
    return new ReturnReport(
        counts[0] + marks.returned() + names.returned(),
        counts[1] + marks.there() + names.there(),
        left);
  }

  /** How many steps were done again, and how many were there. */
  private int[] corrections(List<PeopleRow> rows, List<Message> left) {
    Map<String, List<PeopleRow>> bySource = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.kind() == PeopleKind.CORRECTION)
        .forEach(
            row -> bySource.computeIfAbsent(row.text("source"), s -> new ArrayList<>()).add(row));
    int[] counts = {0, 0};
    for (Map.Entry<String, List<PeopleRow>> issue : bySource.entrySet()) {
      PeopleRow first = issue.getValue().getFirst();
      List<String> steps = issue.getValue().stream().map(row -> row.text("acts")).toList();
      List<String> here = corrections.stepsOf(issue.getKey());
      if (here.equals(steps)) {
        counts[1] += steps.size();
      } else if (here.isEmpty()) {
        Corrections.Applied applied =
            corrections.applySteps(first.text("file"), issue.getKey(), steps);
        counts[0] += applied.steps();
        left.addAll(applied.refused());
      } else {
        left.add(Message.of(SafetyMessage.CORRECTIONS_KEPT, first.text("issue")));
      }
    }
    return counts;
  }
}
