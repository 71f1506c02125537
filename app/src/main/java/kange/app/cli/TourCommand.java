package kange.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kange.app.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks through the window with the samples and leaves a picture of every room. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  TourCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Tour.run(out, session.texts().locale(), session::say);
    return Session.DONE;
  }
}
