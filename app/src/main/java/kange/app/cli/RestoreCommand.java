package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.model.Progress;
import kange.model.backup.BackupContents;
import kange.model.backup.ReturnReport;
import kange.model.scan.BackupScans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unpacks a backup into an empty folder, or brings marks back into an archive. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder;

  @Option(names = "--damaged", descriptionKey = "damaged")
  private boolean damaged;

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Option(names = "--marks", descriptionKey = "marks")
  private boolean marks;

  @Override
  public Integer call() {
    return marks ? bringBack() : restore();
  }

  /** Of a copy of what people made: into an archive that is there. */
  private int bringBack() {
    if (!Archive.stands(folder)) {
      session.complain(session.text("archive.none", folder));
      return Session.FAILED;
    }
    ReturnReport report;
    try (Archive archive = Archive.open(folder)) {
      report = archive.safetyCopies().bringBack(file);
    }
    report.left().forEach(message -> session.complain(session.words(message)));
    session.say(session.text("restore.marks", report.returned(), report.there()));
    return report.left().isEmpty() ? Session.DONE : Session.FAILED;
  }

  private int restore() {
    BackupContents contents =
        damaged
            ? Backups.restoreDamaged(file, folder, Progress.NONE)
            : Backups.restore(file, folder, Progress.NONE);
    BackupScans scans = contents.scans();
    session.say(session.text("restore.done", file, folder));
    if (scans.leftOut()) {
      session.say(session.text("restore.without-scans"));
    }
    if (scans.missing() > 0) {
      session.complain(session.text("restore.scans-missing", scans.missing()));
      return Session.FAILED;
    }
    return Session.DONE;
  }
}
