package kange.app.reader.page;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.reading.ReadingPosition;

/** The article on show, the hit one is at, the star. For the UI thread. */
public final class ReaderModel {
  private static final Duration AS_ONE_TYPES = Duration.ofMillis(120);
  private final Archive archive;
  private final TaskExecutor work;
  private final ReaderRows layout;
  private final Clock clock;
  private final Consumer<Throwable> failed;
  private final LatestTask loading;
  private final LatestTask finding;
  private final SerialTasks starring;
  private final ReadOnlyObjectWrapper<Optional<ReaderPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyBooleanWrapper favourite = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper starFixed = new ReadOnlyBooleanWrapper();

  public ReaderModel(
      Archive archive,
      TaskExecutor work,
      ReaderRows layout,
      Clock clock,
      Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.layout = layout;
    this.clock = clock;
    this.failed = failed;
    this.loading = new LatestTask(work, failed);
    this.finding = new LatestTask(work, failed);
    this.starring = new SerialTasks(work, failed);
  }

  /** Empty: nothing opened yet, or the article is not there any more. */
  public ReadOnlyObjectProperty<Optional<ReaderPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Index of the hit one is at, or -1. */
  public ReadOnlyIntegerProperty hitProperty() {
    return hit.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty favouriteProperty() {
    return favourite.getReadOnlyProperty();
  }

  /** Whether the star is of the archive's, which is not the reader's to change. */
  public ReadOnlyBooleanProperty starFixedProperty() {
    return starFixed.getReadOnlyProperty();
  }

  public BackgroundTask load(long id, String query) {
    return loading.run(
        Duration.ZERO,
        job ->
            new Loaded(
                ReaderPage.read(archive, id, query, layout), archive.marks().fixed(id).star()),
        loaded -> {
          starFixed.set(loaded.starFixed());
          show(loaded.page());
        });
  }

  private record Loaded(Optional<ReaderPage> page, boolean starFixed) {}

  /**
   * Marks words in the article on show, in place of those marked before; blank marks none.
   *
   * @param from where the reader is: the first hit from there on is the one one is at
   */
  public BackgroundTask find(String words, TextSelection.Point from) {
    Optional<ReaderPage> now = page.get();
    if (now.isEmpty()) {
      return BackgroundTask.done();
    }
    return finding.run(
        AS_ONE_TYPES,
        job -> now.get().finding(archive, words),
        found -> {
          if (page.get().filter(p -> p.id() == found.id()).isPresent()) {
            showHits(Optional.of(found), found.firstHit(from));
          }
        });
  }

  public Optional<ReaderPage.Hit> currentHit() {
    return page.get()
        .filter(p -> hit.get() >= 0 && hit.get() < p.hits().size())
        .map(p -> p.hits().get(hit.get()));
  }

  /** Goes some hits on, round the corner at either end. */
  public void stepHit(int steps) {
    int count = page.get().map(p -> p.hits().size()).orElse(0);
    if (count > 0) {
      hit.set(Math.floorMod(hit.get() + steps, count));
    }
  }

  /**
   * Sets or takes the star of an article, on screen at once and in the archive soon after; what the
   * archive refuses is taken back.
   *
   * @param article need not be the one on show any more
   */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> setFavourite(long article, boolean on) {
    showFavourite(article, on);
    return starring.run(
        job -> {
          archive.marks().setFavourite(article, on);
          return on;
        },
        done -> {},
        failure -> {
          showFavourite(article, !on);
          failed.accept(failure);
        });
  }

  private void showFavourite(long article, boolean on) {
    if (page.get().filter(p -> p.id() == article).isPresent()) {
      favourite.set(on);
    }
  }

  /**
   * Remembers where one is.
   *
   * @param block topmost visible block, from 0
   */
  public void savePosition(int block, double fraction) {
    if (archive.marks().refusal().isPresent()) {
      return;
    }
    page.get()
        .map(p -> new ReadingPosition(p.id(), block, fraction, clock.instant()))
        .ifPresent(
            position ->
                work.run(
                    job -> {
                      archive.reading().savePosition(position);
                      return position;
                    },
                    done -> {}));
  }

  private void show(Optional<ReaderPage> shown) {
    finding.cancel();
    favourite.set(shown.map(p -> p.text().summary().favourite()).orElse(false));
    showHits(shown, 0);
  }

  private void showHits(Optional<ReaderPage> shown, int first) {
    hit.set(-1);
    page.set(shown);
    if (shown.filter(p -> !p.hits().isEmpty()).isPresent()) {
      hit.set(first);
    }
  }
}
