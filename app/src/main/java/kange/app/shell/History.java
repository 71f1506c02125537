package kange.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the reader has been: the present place, those before it and those gone back from. */
final class History {
  private static final int LONGEST = 200;
  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private Optional<Place> present = Optional.empty();

  Optional<Place> present() {
    return present;
  }

  void go(Place place) {
    if (present.equals(Optional.of(place))) {
      return;
    }
    present.ifPresent(before::push);
    if (before.size() > LONGEST) {
      before.removeLast();
    }
    after.clear();
    present = Optional.of(place);
  }

  void replace(Place place) {
    present = Optional.of(place);
  }

  boolean canGoBack() {
    return !before.isEmpty();
  }

  boolean canGoForward() {
    return !after.isEmpty();
  }

  Optional<Place> back() {
    return step(before, after);
  }

  Optional<Place> forward() {
    return step(after, before);
  }

  private Optional<Place> step(Deque<Place> from, Deque<Place> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    present.ifPresent(to::push);
    present = Optional.of(from.pop());
    return present;
  }
}
