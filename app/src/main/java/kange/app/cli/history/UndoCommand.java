package kange.app.cli.history;

import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.history.UndoReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes back the last act in an archive that can be, and names it. */
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  /** To be run by picocli. */
  public UndoCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      UndoReport report = open.history().undoLast();
      report.undone().forEach(m -> session.say(session.text("undo.done", session.words(m))));
      report.remarks().forEach(m -> session.say(session.words(m)));
    }
    return Session.DONE;
  }
}
