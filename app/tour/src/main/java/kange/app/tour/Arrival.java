package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.Place;

/** The first start, and the samples brought in. */
final class Arrival implements Leg {
  private final List<Path> samples;

  Arrival(List<Path> samples) {
    this.samples = samples;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    window.go(Place.Intake.empty());
    window.picture("02-intake-empty");
    window.go(new Place.Intake(samples));
    window.awaitVisible("intake-all");
    window.picture("02-intake");
    window.press("intake-all");
    window.awaitVisible("intake-undo");
    window.picture("03-intake-done");
    window.archive().searcher().awaitLevel();
  }
}
