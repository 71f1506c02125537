package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.Texts;

/** Which legs a tour has. */
final class Walk implements Leg {
  private final List<Leg> legs;

  private Walk(List<Leg> legs) {
    this.legs = legs;
  }

  /** Every usual room once, some of them in the dark theme too. */
  static Walk usual(List<Path> samples, Texts texts) {
    return new Walk(
        List.of(
            Walk::welcome,
            new Arrival(samples),
            new Looking(texts),
            new Marking(texts),
            new Leaving(texts),
            new PuttingRight(),
            new SameNames(),
            new BesidePrint(),
            new TakingBack(),
            new AfterDark(samples, texts)));
  }

  /**
   * Every room in every state, in the theme the window has.
   *
   * @param scratch for files that are no issues
   */
  static Walk full(List<Path> samples, Path scratch, Texts texts) {
    return new Walk(
        List.of(
            Walk::welcome,
            new Emptiness(texts),
            new Arrival(samples),
            new Trouble(scratch, texts),
            new Looking(texts),
            new Marking(texts),
            new Leaving(texts),
            new PuttingRight(),
            new SameNames(),
            new BesidePrint(),
            new TakingBack(),
            new Cards(texts),
            new Corners(texts)));
  }

  private static void welcome(TourWindow window) throws IOException {
    window.picture("01-welcome");
  }

  @Override
  public void take(TourWindow window) throws IOException {
    for (Leg leg : legs) {
      leg.take(window);
    }
  }
}
