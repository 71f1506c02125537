package kange.app.cli.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.WatchedWork;
import kange.app.diagnosis.Diagnosis;
import kange.app.settings.Settings;
import kange.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what a maintainer asks for first to one file; also where the archive does not open. */
@Command(name = "diagnose")
public final class DiagnoseCommand implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(DiagnoseCommand.class.getName());

  private final Session session;
  private final Settings settings;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1")
  private Path file;

  public DiagnoseCommand(Session session, Settings settings) {
    this.session = session;
    this.settings = settings;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    boolean written = WatchedWork.run(session, this::written);
    if (written) {
      session.say(session.text("diagnose.done", file));
      return Session.DONE;
    }
    session.complain(session.text("diagnose.failed", file));
    return Session.FAILED;
  }

  private boolean written(Progress progress) {
    try {
      new Diagnosis(settings).write(file, archive.folder(), progress);
      return true;
    } catch (IOException failed) {
      LOG.log(System.Logger.Level.WARNING, "no diagnosis", failed);
      return false;
    }
  }
}
