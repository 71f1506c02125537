package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.scan.BackupScans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a verified copy of an archive to one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1")
  private Path file;

  @Option(names = "--without-scans", descriptionKey = "without-scans")
  private boolean withoutScans;

  BackupCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      BackupScans scans = open.backup(file, !withoutScans, Progress.NONE);
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
}
