package kange.app.tour;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import kange.app.shell.Place;
import kange.archive.ArchiveHistory;
import kange.model.catalogue.IssueSummary;

/** Issues go into the bin; what was done is looked through, and all of it taken back. */
final class TakingBack implements Leg {
  private static final int DELETED = 3;

  @Override
  public void take(TourWindow window) throws IOException {
    List<Long> smallest =
        window.archive().catalogue().issues().stream()
            .sorted(Comparator.comparingInt(IssueSummary::articles))
            .map(IssueSummary::id)
            .limit(DELETED)
            .toList();
    ArchiveHistory history = window.archive().history();
    history.delete(smallest.subList(0, 1));
    history.undoLast();
    history.delete(smallest);
    window.go(new Place.Log());
    window.picture("24-log");
    window.go(new Place.Bin());
    window.picture("25-bin");
    window.press("bin-empty");
    window.picture("26-bin-question");
    window.press("bin-keep");
    history.undoLast();
  }
}
