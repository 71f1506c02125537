package kange.app.tour;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import kange.app.shell.Place;
import kange.model.catalogue.IssueSummary;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;

/** What is doubtful in an issue is looked at beside its source, and one doubt answered. */
final class PuttingRight implements Leg {
  private static final int ENOUGH = 500;

  @Override
  public void take(TourWindow window) throws IOException {
    long largest =
        window.archive().catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::articles))
            .orElseThrow()
            .id();
    Optional<IssueDoubt> answered =
        window.archive().desk().doubts(DoubtQuery.ALL, 0, ENOUGH).stream()
            .filter(doubt -> doubt.issue() == largest && !doubt.warning().proposals().isEmpty())
            .findFirst();
    int article = answered.map(IssueDoubt::article).orElse(0);
    window.go(new Place.Doubts());
    window.picture("27-doubts");
    window.go(new Place.Review(largest, article));
    window.awaitVisible("answer-1");
    window.picture("28-review");
    window.press("answer-1");
    window.go(new Place.Review(largest, article));
    window.picture("29-review-article");
    window.press("review-show-contents");
    window.awaitVisible("contents-summary");
    window.picture("29-review-contents");
    window.press("review-show-parts");
    window.archive().history().undoLast();
  }
}
