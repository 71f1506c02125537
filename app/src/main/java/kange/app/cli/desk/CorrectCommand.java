package kange.app.cli.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.archive.Corrections.Applied;
import kange.model.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies written corrections to the issues of the same sources. */
@Command(name = "correct")
public final class CorrectCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  /** To be run by picocli. */
  public CorrectCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    boolean all = true;
    try (Archive open = archive.open()) {
      for (Applied applied : open.corrections().apply(file)) {
        applied
            .label()
            .ifPresent(label -> session.say(session.text("correct.done", label, applied.steps())));
        for (Message refused : applied.refused()) {
          session.complain(session.text("correct.refused", applied.file(), session.words(refused)));
          all = false;
        }
      }
    }
    return all ? Session.DONE : Session.FAILED;
  }
}
