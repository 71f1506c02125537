package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import kange.intake.IntakeMessage;
import kange.intake.IssueTransfer;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.backup.ReturnReport;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import kange.platform.FileTree;
import kange.safety.SafetyFile;
import kange.store.Stores;

/**
 * Another archive, a folder or a backup, that is brought into this one: its issues with what was
 * put right in them, habits and headings that this one does not have, readers' marks. It is copied
 * and looked at as a stranger first, and never changed.
 */
final class OtherArchive {
  private static final String COPY = "copy.zip";

  private final Path path;
  private final Stores here;
  private final SafetyCopies marks;

  OtherArchive(Path path, Stores here, SafetyCopies marks) {
    this.path = path;
    this.here = here;
    this.marks = marks;
  }

  /** Whether an archive lies there, as a folder or as a backup. */
  static boolean is(Path path) {
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(path.resolve(Stores.FILE));
    }
    boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    if (!zip || !Files.isRegularFile(path)) {
      return false;
    }
    try (ZipFile file = new ZipFile(path.toFile())) {
      return file.getEntry(Stores.FILE) != null;
    } catch (IOException | IllegalArgumentException e) {
      // Whatever it is, it is no backup.
      return false;
    }
  }

  /**
   * Brings it in.
   *
   * @param each told what became of an issue, and of what could not come along
   * @throws ArchiveException when it cannot be read, or is not sound
   * @throws CancellationException when it was stopped; what is filed by then stays
   */
  void bringIn(
      ImportOptions options,
      Progress progress,
      Runnable changed,
      Operation by,
      Consumer<ImportOutcome> each) {
    Path folder = temporary();
    try {
      Path copy = folder.resolve("archive");
      Backups.restore(backup(folder, progress), copy, progress);
      Stores there = Stores.open(copy.resolve(Stores.FILE), true, here.keys());
      try {
        habits(there, by);
        new IssueTransfer(there, here, options, progress, changed, by).run(path, each);
        List<Message> left = new ArrayList<>(marks(there, folder));
        int scans = there.scans().kept().size();
        if (scans > 0) {
          left.add(Message.of(IntakeMessage.SCANS_STAY, path, scans));
        }
        for (Message message : left) {
          each.accept(
              new ImportOutcome(
                  path,
                  ImportOutcome.Status.SKIPPED,
                  message,
                  OptionalLong.empty(),
                  Optional.empty(),
                  Optional.empty()));
        }
      } finally {
        there.database().close();
      }
    } finally {
      remove(folder);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("kange-other");
    } catch (IOException e) {
      throw new ArchiveException(
          Message.of(
              ArchiveMessage.FOLDER_NOT_OPENED, Path.of(System.getProperty("java.io.tmpdir"))),
          e);
    }
  }

  private static void remove(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      // The system clears its temporary folder.
      folder.toFile().deleteOnExit();
    }
  }

  /** One moment of it, also while others work on it. */
  private Path backup(Path folder, Progress progress) {
    if (!Files.isDirectory(path)) {
      return path;
    }
    Stores open = Stores.open(path.resolve(Stores.FILE), true, here.keys());
    try {
      Path copy = folder.resolve(COPY);
      new Backups(open).write(copy, false, progress);
      return copy;
    } finally {
      open.database().close();
    }
  }

  /** Issues are read by them: those of journals of which nothing is known here come first. */
  private void habits(Stores there, Operation by) {
    TreeSet<String> journals = new TreeSet<>();
    for (IssueSummary issue : there.issues().all()) {
      journals.add(issue.journalLabel());
    }
    for (String journal : journals) {
      JournalProfile known = there.profiles().find(journal);
      boolean wanted = here.profiles().find(journal).equals(JournalProfile.NONE);
      if (wanted && !known.equals(JournalProfile.NONE)) {
        here.profiles().save(journal, known, by);
      }
    }
  }

  /** Marks, headings and what else is missing here; what is here is never changed. */
  private List<Message> marks(Stores there, Path folder) {
    Path file = folder.resolve("people.jsonl");
    SafetyFile.write(there, file);
    ReturnReport report = marks.bringBack(file);
    return report.left();
  }
}
