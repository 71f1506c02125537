package kange.app.tour;

import java.io.IOException;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** The rooms one looks around in. */
final class Looking implements Leg {
  private final Texts texts;

  Looking(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    Finds finds = new Finds(window.archive(), texts);
    window.go(new Place.Home());
    window.picture("04-home");
    window.go(Place.Shelves.all());
    window.picture("05-shelves");
    window.go(new Place.Issue(finds.fullest().id()));
    window.picture("06-issue");
    window.go(new Place.Columns(finds.busiestColumn()));
    window.picture("07-columns");
    window.go(new Place.Authors(finds.busiestAuthor()));
    window.picture("08-authors");
    window.go(Place.Search.of(finds.found().query()));
    window.picture("09-search");
  }
}
