package kange.app.tour;

import java.io.IOException;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** Articles go out, the archive is checked, and the settings are looked at. */
final class Leaving implements Leg {
  private final Texts texts;

  Leaving(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    window.go(new Finds(window.archive(), texts).chosen());
    window.picture("11-export");
    window.press("export-preview-show");
    window.awaitVisible("export-preview-page");
    window.picture("11-export-pages");
    window.press("export-list-show");
    window.press("export-start");
    window.awaitVisible("export-result");
    window.picture("12-export-done");
    window.go(new Place.Check());
    window.awaitVisible("check-verdict");
    window.picture("13-check");
    window.go(new Place.Settings());
    window.picture("14-settings");
  }
}
