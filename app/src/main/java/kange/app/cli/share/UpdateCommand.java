package kange.app.cli.share;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.Session;
import kange.app.cli.session.WatchedWork;
import kange.app.settings.Locations;
import kange.archive.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fetches what is new of what a folder of this machine follows. */
@Command(name = "update")
public final class UpdateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "DIR", descriptionKey = "place", arity = "0..1")
  private Optional<Path> place = Optional.empty();

  public UpdateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path in = place.orElseGet(Locations::subscribed);
    return new UpdatePrinter(session, in)
        .print(WatchedWork.run(session, progress -> Publications.update(in, progress)));
  }
}
