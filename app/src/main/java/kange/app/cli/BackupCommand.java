package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.model.Progress;
import kange.model.backup.DrillReport;
import kange.model.check.CheckFinding;
import kange.model.scan.BackupScans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a verified copy of an archive to one file, or tries one out that is there. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1")
  private Path file;

  @Option(names = "--without-scans", descriptionKey = "without-scans")
  private boolean withoutScans;

  @Option(names = "--verify", descriptionKey = "verify")
  private boolean verify;

  @Option(names = "--marks", descriptionKey = "marks")
  private boolean marks;

  @Option(names = "--damaged", descriptionKey = "damaged")
  private boolean damaged;

  BackupCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    if (verify) {
      return tryOut();
    }
    return marks ? writeMarks() : write();
  }

  private int writeMarks() {
    try (Archive open = archive.open()) {
      int held = open.safetyCopies().write(file);
      session.say(session.text("backup.marks", held, file));
    }
    return Session.DONE;
  }

  private int write() {
    try (Archive open = archive.open()) {
      Backups backups = open.backups();
      BackupScans scans =
          damaged
              ? backups.writeDamaged(file, !withoutScans, Progress.NONE)
              : backups.write(file, !withoutScans, Progress.NONE);
      session.say(session.text("backup.done", archive.folder(), file));
      if (scans.leftOut()) {
        session.say(session.text("backup.without-scans"));
      }
      if (scans.missing() > 0) {
        session.complain(session.text("backup.scans-missing", scans.missing()));
        return Session.FAILED;
      }
    }
    return Session.DONE;
  }

  private int tryOut() {
    DrillReport report = Backups.drill(file, Progress.NONE);
    for (CheckFinding finding : report.check().findings()) {
      String line = session.text("check." + finding.status(), session.words(finding.message()));
      if (finding.status() == CheckFinding.Status.DAMAGED) {
        session.complain(line);
      } else {
        session.say(line);
      }
    }
    BackupScans scans = report.contents().scans();
    if (scans.leftOut()) {
      session.say(session.text("backup.without-scans"));
    }
    if (scans.missing() > 0) {
      session.complain(session.text("backup.verify.scans-missing", scans.missing()));
    }
    String holds =
        session.text(
            "backup.verify.holds",
            report.contents().created(),
            report.contents().issues(),
            report.contents().articles(),
            scans.files());
    if (report.sound()) {
      session.say(session.text("backup.verify.sound", file, holds));
      return Session.DONE;
    }
    session.complain(session.text("backup.verify.damaged", file, holds));
    return Session.FAILED;
  }
}
