package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.scan.BackupScans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Unpacks a backup into a folder that is empty or not there. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder;

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    BackupScans scans = Archive.restore(file, folder);
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
