package kange.app.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import kange.app.reader.page.ReaderPage;
import kange.app.reader.page.ReaderRow;
import kange.app.reader.page.RowHighlight;
import kange.app.shell.Place;

/** The words one came for: where they are, and marked for a moment once they are on show. */
final class WantedSpot {
  private static final Duration SHOWN = Duration.seconds(3);

  private final PauseTransition gone = new PauseTransition(SHOWN);
  private Optional<Place.Article.Spot> wanted = Optional.empty();
  private Optional<ReaderPage.Hit> found = Optional.empty();

  /**
   * @param whenGone called when they have been marked long enough
   */
  WantedSpot(Runnable whenGone) {
    gone.setOnFinished(e -> whenGone.run());
  }

  /** The next article is opened for this. */
  void want(Optional<Place.Article.Spot> spot) {
    wanted = spot;
  }

  /** Looks for them in the rows of the article that has come; empty when they are not there. */
  Optional<ReaderPage.Hit> find(List<ReaderRow> rows) {
    found = wanted.flatMap(spot -> RowHighlight.hit(spot, rows));
    return found;
  }

  /** Whether one came for the note on the article; asked once, for by then it is on show. */
  boolean takeNote() {
    boolean note = wanted.filter(spot -> spot instanceof Place.Article.Spot.Note).isPresent();
    wanted = Optional.empty();
    return note;
  }

  /** What is to be marked now; empty when nothing is, or it was long enough. */
  Optional<ReaderPage.Hit> shown() {
    return found;
  }

  /** They are on show from now on. */
  void begin() {
    gone.playFromStart();
  }

  /** They are not to be marked any more. */
  void end() {
    gone.stop();
    found = Optional.empty();
  }
}
