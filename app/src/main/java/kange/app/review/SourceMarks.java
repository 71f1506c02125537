package kange.app.review;

import java.util.List;
import javafx.collections.ObservableList;
import kange.model.issue.LineRange;
import kange.model.review.ReviewLine;

/** What the rows of the source show beside their lines. UI thread. */
final class SourceMarks {
  private final ReviewModel model;
  private final ObservableList<ReviewLine> lines;

  SourceMarks(ReviewModel model, ObservableList<ReviewLine> lines) {
    this.model = model;
    this.lines = lines;
  }

  boolean isLookedAt(ReviewLine line) {
    return line.article() >= 0 && line.article() == model.walk().placeProperty().get();
  }

  boolean isDoubted(ReviewLine line) {
    List<LineRange> ranges =
        model
            .walk()
            .doubtProperty()
            .get()
            .flatMap(doubt -> model.stateProperty().get().map(doubt::lines))
            .orElse(List.of());
    return ranges.stream().anyMatch(range -> range.contains(line.number()));
  }

  /** Whether a row belongs elsewhere than the one above it. */
  boolean begins(int row) {
    return row == 0 || lines.get(row - 1).article() != lines.get(row).article();
  }

  /** The title of the article that has a line. */
  String title(ReviewLine line) {
    return model
        .stateProperty()
        .get()
        .filter(s -> line.article() < s.issue().articles().size())
        .map(s -> s.issue().articles().get(line.article()).title())
        .orElse("");
  }
}
