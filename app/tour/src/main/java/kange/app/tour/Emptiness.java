package kange.app.tour;

import java.io.IOException;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** The rooms of an archive that holds nothing yet. */
final class Emptiness implements Leg {
  private final Texts texts;

  Emptiness(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    window.go(new Place.Home());
    window.picture("30-home-empty");
    window.go(Place.Shelves.all());
    window.picture("31-shelves-empty");
    window.go(Place.Columns.all());
    window.picture("32-columns-empty");
    window.go(Place.Authors.all());
    window.picture("33-authors-empty");
    window.go(new Place.Favourites());
    window.picture("34-favourites-empty");
    window.go(Place.Marks.all());
    window.picture("35-marks-empty");
    window.go(Place.Lists.all());
    window.picture("36-lists-empty");
    window.go(new Place.Log());
    window.picture("38-log-empty");
    window.go(new Place.Bin());
    window.picture("39-bin-empty");
    window.go(Place.Search.of(texts.get("tour.queries").split(" ", -1)[0]));
    window.picture("37-search-empty");
  }
}
