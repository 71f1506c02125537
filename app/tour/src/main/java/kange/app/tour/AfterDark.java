package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** The usual rooms once more, in the dark theme. */
final class AfterDark implements Leg {
  private final List<Path> samples;
  private final Texts texts;

  AfterDark(List<Path> samples, Texts texts) {
    this.samples = samples;
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    Finds finds = new Finds(window.archive(), texts);
    String query = finds.found().query();
    window.change(s -> s.withTheme(Theme.DARK));
    window.go(new Place.Home());
    window.picture("15-home-dark");
    window.go(Place.Search.of(query));
    window.picture("16-search-dark");
    window.go(new Place.Article(finds.articles().getFirst(), query));
    window.picture("17-article-dark");
    window.go(new Place.Intake(samples));
    window.picture("18-intake-dark");
    window.go(finds.chosen());
    window.picture("19-export-dark");
    window.go(Place.Marks.all());
    window.picture("23-marks-dark");
  }
}
