package kange.app.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.ReviewSession;
import kange.model.issue.Article;
import kange.model.review.ContentsComparison;
import kange.model.review.ListedArticle;
import kange.model.review.ReviewState;

/** The contents page beside the articles, kept up to date while it is looked at. UI thread. */
final class ContentsModel {
  private final ReviewModel review;
  private final LatestTask comparing;
  private final ReadOnlyObjectWrapper<Optional<List<ListedRow>>> rows =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean wanted;

  ContentsModel(ReviewModel review, TaskExecutor work, Consumer<Throwable> failed) {
    this.review = review;
    comparing = new LatestTask(work, failed);
    review.stateProperty().subscribe(state -> compare());
  }

  /**
   * What has no partner first: entries, then articles; then pairs that differ, then those that do
   * not, both in printed order. Empty while nothing was compared yet.
   */
  ReadOnlyObjectProperty<Optional<List<ListedRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Begins or ends to compare. */
  void want(boolean on) {
    wanted = on;
    compare();
  }

  private void compare() {
    Optional<ReviewState> state = review.stateProperty().get();
    Optional<ReviewSession> desk = review.session();
    if (!wanted || state.isEmpty() || desk.isEmpty()) {
      return;
    }
    comparing.run(
        Duration.ZERO,
        job -> desk.get().contents(),
        found -> rows.set(Optional.of(rows(found, state.get().issue().articles()))));
  }

  private static List<ListedRow> rows(ContentsComparison found, List<Article> articles) {
    List<ListedRow> rows = new ArrayList<>();
    List<ListedRow> differing = new ArrayList<>();
    List<ListedRow> same = new ArrayList<>();
    for (ListedArticle entry : found.entries()) {
      Optional<Integer> place = entry.article().filter(p -> p < articles.size());
      if (place.isEmpty()) {
        rows.add(new ListedRow.Missing(entry));
      } else {
        ListedRow.Pair pair = new ListedRow.Pair(entry, place.get(), articles.get(place.get()));
        (pair.differing().isEmpty() ? same : differing).add(pair);
      }
    }
    for (int place : found.unlisted()) {
      if (place < articles.size()) {
        rows.add(new ListedRow.Unlisted(place, articles.get(place)));
      }
    }
    rows.addAll(differing);
    rows.addAll(same);
    return rows;
  }
}
