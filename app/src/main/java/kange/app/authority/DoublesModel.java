package kange.app.authority;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.archive.Authorities;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.LikelyDouble;

/** The names of an index that are likely one, looked at one after the other. For the UI thread. */
final class DoublesModel {
  /**
   * One of them.
   *
   * @param place from 0
   * @param total of how many
   * @param effect what joining them would move
   */
  record Shown(LikelyDouble pair, int place, int total, AuthorityEffect effect) {
    /** What would be done. */
    AuthorityAct.Join join() {
      return pair.join();
    }
  }

  private record Found(List<LikelyDouble> pairs, Optional<Shown> shown) {}

  private final Authorities authorities;
  private final LatestTask loading;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<LikelyDouble> pairs = List.of();
  private int place;

  DoublesModel(Authorities authorities, LatestTask loading) {
    this.authorities = authorities;
    this.loading = loading;
  }

  /** Empty where no names are likely one. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Looks for them anew; the place looked at stays. */
  @CanIgnoreReturnValue
  BackgroundTask load(AuthorityIndex index) {
    return loading.run(
        Duration.ZERO,
        job -> {
          List<LikelyDouble> found = authorities.likelyDoubles(index);
          return new Found(found, shown(found, place));
        },
        this::show);
  }

  /** Goes on to another, round at the ends. */
  @CanIgnoreReturnValue
  BackgroundTask step(int by) {
    List<LikelyDouble> all = pairs;
    if (all.isEmpty()) {
      return BackgroundTask.done();
    }
    place = Math.floorMod(place + by, all.size());
    return again(all);
  }

  /** The other of the two would stay. */
  @CanIgnoreReturnValue
  BackgroundTask swap() {
    List<LikelyDouble> all =
        shown
            .get()
            .map(now -> pairs.stream().map(p -> p.equals(now.pair()) ? swapped(p) : p).toList())
            .orElse(pairs);
    return again(all);
  }

  private static LikelyDouble swapped(LikelyDouble pair) {
    return new LikelyDouble(pair.reason(), pair.other(), pair.heading(), pair.journal());
  }

  private BackgroundTask again(List<LikelyDouble> all) {
    int at = place;
    return loading.run(Duration.ZERO, job -> new Found(all, shown(all, at)), this::show);
  }

  private Optional<Shown> shown(List<LikelyDouble> all, int at) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int within = Math.min(at, all.size() - 1);
    LikelyDouble pair = all.get(within);
    return Optional.of(new Shown(pair, within, all.size(), authorities.effect(pair.join())));
  }

  private void show(Found found) {
    pairs = found.pairs();
    place = found.shown().map(Shown::place).orElse(0);
    shown.set(found.shown());
  }
}
