package kange.app.tour;

import java.io.IOException;
import java.util.Comparator;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.model.catalogue.IssueSummary;

/** What is doubtful in an issue is looked at beside its source, and one doubt answered. */
final class PuttingRight implements Leg {
  @Override
  public void take(TourWindow window) throws IOException {
    long doubtful =
        window.archive().catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::doubts))
            .orElseThrow()
            .id();
    window.go(new Place.Doubts());
    window.picture("27-doubts");
    window.go(Place.Review.of(doubtful));
    window.awaitVisible("doubt-settle");
    window.picture("28-review");
    window.press("doubt-settle");
    window.type(KeyCode.F8);
    window.go(new Place.Review(doubtful, 0));
    window.picture("29-review-article");
    window.archive().history().undoLast();
  }
}
