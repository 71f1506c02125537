package kange.app.cli.share;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.Session;
import kange.app.cli.session.WatchedWork;
import kange.app.settings.Locations;
import kange.archive.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a folder of this machine follow what is published in another, and fetches it. */
@Command(name = "subscribe")
public final class SubscribeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "folder", arity = "1")
  private Path folder;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "to")
  private Optional<Path> place = Optional.empty();

  @Option(names = "--anew", descriptionKey = "anew")
  private boolean anew;

  public SubscribeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path to = place.orElseGet(Locations::subscribed);
    return new UpdatePrinter(session, to)
        .print(
            WatchedWork.run(
                session, progress -> Publications.subscribe(folder, to, anew, progress)));
  }
}
