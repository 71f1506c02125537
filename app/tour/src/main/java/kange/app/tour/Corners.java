package kange.app.tour;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.reading.ReadingPosition;

/** The rooms one enters more seldom, and the usual ones in use. */
final class Corners implements Leg {
  private final Texts texts;

  Corners(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    Finds finds = new Finds(window.archive(), texts);
    for (long article : finds.articles()) {
      window.archive().marks().setFavourite(article, true);
    }
    window.go(new Place.Favourites());
    window.picture("70-favourites");
    window.press("select-all");
    window.picture("71-selection");
    window.go(Place.Lists.adding(finds.articles()));
    window.picture("72-lists-adding");
    new Habits().take(window);
    window.go(new Place.Shelves(finds.largestJournal()));
    window.picture("74-shelf");
    halfRead(window, finds.articles());
    window.go(new Place.Home());
    window.picture("75-home-in-use");
  }

  /** A reader who is in the middle of several articles. */
  private static void halfRead(TourWindow window, List<Long> articles) {
    double fraction = 0.2;
    for (long article : articles) {
      window
          .archive()
          .reading()
          .savePosition(new ReadingPosition(article, 0, fraction, Instant.now()));
      fraction += 0.12;
    }
  }
}
