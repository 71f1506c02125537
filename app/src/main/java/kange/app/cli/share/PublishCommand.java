package kange.app.cli.share;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.WatchedWork;
import kange.app.settings.Product;
import kange.archive.Archive;
import kange.model.Progress;
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
    PublishReport report = WatchedWork.run(session, this::published);
    tell(report);
    return report.scansMissing() > 0 ? Session.FAILED : Session.DONE;
  }

  private PublishReport published(Progress progress) {
    try (Archive open = archive.open()) {
      return open.publications().publish(folder, takeOver, Product.version(), progress);
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
      new NewsPrinter(session).print(report.news());
    }
    if (report.left() > 0) {
      session.say(session.text("publish.left", report.left()));
    }
    if (report.scansMissing() > 0) {
      session.complain(session.text("publish.scans-missing", report.scansMissing()));
    }
  }
}
