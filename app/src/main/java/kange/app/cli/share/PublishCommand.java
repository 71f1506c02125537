package kange.app.cli.share;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Interrupt;
import kange.app.cli.session.Session;
import kange.app.cli.session.TerminalProgress;
import kange.app.settings.Product;
import kange.archive.Archive;
import kange.model.publish.PublishReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes an archive into a folder that readers' machines fetch it from. */
@Command(name = "publish")
public final class PublishCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "folder", arity = "1")
  private Path folder;

  @Option(names = "--take-over", descriptionKey = "take-over")
  private boolean takeOver;

  public PublishCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Interrupt interrupt = new Interrupt();
        Archive open = archive.open()) {
      TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
      PublishReport report =
          open.publications().publish(folder, takeOver, Product.version(), progress);
      progress.clear();
      tell(report);
      return report.scansMissing() > 0 ? Session.FAILED : Session.DONE;
    }
  }

  private void tell(PublishReport report) {
    int number = report.edition().number();
    if (report.written() == 0) {
      session.say(session.text("publish.same", number, folder));
    } else {
      session.say(
          session.text(
              "publish.done",
              number,
              folder,
              report.edition().issues(),
              report.edition().articles()));
      list("publish.added", report.news().added());
      list("publish.changed", report.news().changed());
      list("publish.removed", report.news().removed());
    }
    if (report.left() > 0) {
      session.say(session.text("publish.left", report.left()));
    }
    if (report.scansMissing() > 0) {
      session.complain(session.text("publish.scans-missing", report.scansMissing()));
    }
  }

  private void list(String key, List<String> labels) {
    labels.forEach(label -> session.say(session.text(key, label)));
  }
}
