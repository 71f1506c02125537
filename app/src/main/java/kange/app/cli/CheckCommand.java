package kange.app.cli;

import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks whether an archive is sound; with {@code --repair}, mends what can be mended. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Option(names = "--repair")
  private boolean repair;

  CheckCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    CheckReport report = repair ? Archive.repair(archive.existing(), Progress.NONE) : checked();
    for (CheckFinding finding : report.findings()) {
      String line = session.text("check." + finding.status(), session.words(finding.message()));
      if (finding.status() == CheckFinding.Status.DAMAGED) {
        session.complain(line);
      } else {
        session.say(line);
      }
    }
    if (report.sound()) {
      session.say(session.text("check.sound", archive.folder()));
      return Session.DONE;
    }
    session.complain(session.text("check.damaged", archive.folder()));
    return Session.FAILED;
  }

  private CheckReport checked() {
    try (Archive open = archive.open()) {
      return open.check(false);
    }
  }
}
