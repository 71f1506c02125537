package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a verified copy of an archive to one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1")
  private Path file;

  BackupCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      open.backup(file);
    }
    session.say(session.text("backup.done", archive.folder(), file));
    return Session.DONE;
  }
}
