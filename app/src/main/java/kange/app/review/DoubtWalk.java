package kange.app.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.LatestTask;
import kange.archive.ReviewSession;
import kange.model.review.Mend;
import kange.model.review.ReviewState;

/**
 * Where in an issue its librarian is: at which article, at which doubt, with the likely answers to
 * it. For the UI thread.
 */
final class DoubtWalk {
  private final ReadOnlyObjectProperty<Optional<ReviewState>> state;
  private final LatestTask mending;
  private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(OpenDoubt.ISSUE);
  private final ReadOnlyObjectWrapper<Optional<OpenDoubt>> doubt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<List<Mend>>> mends =
      new ReadOnlyObjectWrapper<>(Optional.of(List.of()));
  private Optional<ReviewSession> session = Optional.empty();

  /**
   * @param state how the issue reads now
   * @param mending looks for answers off the UI thread
   */
  DoubtWalk(ReadOnlyObjectProperty<Optional<ReviewState>> state, LatestTask mending) {
    this.state = state;
    this.mending = mending;
  }

  /** Begins anew with another issue. */
  void begin(ReviewSession desk) {
    session = Optional.of(desk);
    doubt.set(Optional.empty());
  }

  /** Which article is looked at, by its place; {@link OpenDoubt#ISSUE} for the card. */
  ReadOnlyObjectProperty<Integer> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Which doubt is looked at; empty where what is looked at has none. */
  ReadOnlyObjectProperty<Optional<OpenDoubt>> doubtProperty() {
    return doubt.getReadOnlyProperty();
  }

  /** Likely answers to that doubt; empty while they are looked for. */
  ReadOnlyObjectProperty<Optional<List<Mend>>> mendsProperty() {
    return mends.getReadOnlyProperty();
  }

  /** All doubts that are open, in the order {@link #step} goes. */
  List<OpenDoubt> doubts() {
    return state.get().map(OpenDoubt::of).orElse(List.of());
  }

  /** Looks at an article, or at the card, and at the first doubt about it. */
  void go(int to) {
    place.set(to);
    look(doubts().stream().filter(d -> d.article() == to).findFirst());
  }

  /** Looks at the first doubt there is. */
  void first() {
    place.set(OpenDoubt.ISSUE);
    step(1);
  }

  /** Goes so many doubts on, or back; behind the last comes the first. */
  void step(int by) {
    List<OpenDoubt> open = doubts();
    if (open.isEmpty()) {
      look(Optional.empty());
      return;
    }
    int now = doubt.get().map(open::indexOf).orElse(-1);
    int next = now < 0 ? firstFrom(open, by) : Math.floorMod(now + by, open.size());
    look(Optional.of(open.get(next)));
    place.set(open.get(next).article());
  }

  /** Where no doubt is looked at, the next one is the first behind what is. */
  private int firstFrom(List<OpenDoubt> open, int by) {
    int here = place.get();
    if (by < 0) {
      int last = open.size() - 1;
      while (last > 0 && open.get(last).article() > here) {
        last--;
      }
      return last;
    }
    int first = 0;
    while (first < open.size() && open.get(first).article() < here) {
      first++;
    }
    return first % open.size();
  }

  private void look(Optional<OpenDoubt> at) {
    doubt.set(at);
    mending.cancel();
    mends.set(Optional.of(List.of()));
    if (at.isPresent() && session.isPresent()) {
      mends.set(Optional.empty());
      ReviewSession desk = session.get();
      OpenDoubt asked = at.get();
      mending.run(
          Duration.ZERO,
          job -> desk.mends(asked.article(), asked.warning()),
          found -> mends.set(Optional.of(found)));
    }
  }

  /** Leaves the article that is looked at, where there are fewer now. */
  void bound(ReviewState now) {
    if (place.get() >= now.issue().articles().size()) {
      place.set(OpenDoubt.ISSUE);
    }
  }

  /** What tells the article that is looked at from others, whatever becomes of their order. */
  Optional<Integer> key() {
    int article = place.get();
    return state.get().filter(s -> article >= 0).map(s -> s.keys().get(article));
  }

  /**
   * The issue reads otherwise now.
   *
   * @param before the doubts that were open
   * @param key of the article that was looked at: it stays the one
   * @param goOn whether the doubt that was looked at is done with
   */
  void moved(List<OpenDoubt> before, Optional<Integer> key, boolean goOn) {
    int at = doubt.get().map(before::indexOf).orElse(-1);
    place.set(
        key.flatMap(k -> state.get().map(now -> now.keys().indexOf(k))).orElse(OpenDoubt.ISSUE));
    List<OpenDoubt> left = doubts();
    if (goOn && !left.isEmpty()) {
      boolean answered = left.size() < before.size();
      OpenDoubt next = left.get(Math.floorMod(answered ? at : at + 1, left.size()));
      look(Optional.of(next));
      place.set(next.article());
    } else {
      stay(left);
    }
  }

  /** The doubt that is looked at stays the one, where it is still open. */
  private void stay(List<OpenDoubt> left) {
    Optional<OpenDoubt> same =
        doubt
            .get()
            .flatMap(
                looked ->
                    left.stream()
                        .filter(d -> d.article() == place.get())
                        .filter(d -> d.warning().equals(looked.warning()))
                        .findFirst());
    if (same.isPresent()) {
      look(same);
    } else {
      go(place.get());
    }
  }
}
