package kange.app.scan;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.IssueScan;
import kange.model.scan.PagePicture;

/**
 * The scan of an issue: the page that is looked at, and what is printed on it. For the UI thread.
 */
public final class ScanModel {
  /** While a pane is drawn wider the picture at hand is stretched; at rest it is drawn anew. */
  private static final Duration REST = Duration.ofMillis(80);

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask opening;
  private final LatestTask drawing;
  private final Consumer<Throwable> failed;
  private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<IssueScan>> scan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Long> issue = Optional.empty();
  private OptionalInt line = OptionalInt.empty();
  private int width;
  private int height;

  ScanModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    opening = new LatestTask(work, failed);
    drawing = new LatestTask(work, this::notDrawn);
  }

  /** Whether the issue asked for has a scan. */
  public ReadOnlyBooleanProperty thereProperty() {
    return there.getReadOnlyProperty();
  }

  /** The scan, once it is opened. */
  ReadOnlyObjectProperty<Optional<IssueScan>> scanProperty() {
    return scan.getReadOnlyProperty();
  }

  /** The page looked at, from 1; 0 while there is no scan. */
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The page looked at, or the one before it as long as it is being drawn. */
  ReadOnlyObjectProperty<Optional<PagePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Why the page looked at is not shown. */
  ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether a page is being drawn. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Asks whether an issue has a scan; another issue's is put away. */
  @CanIgnoreReturnValue
  BackgroundTask look(long of) {
    if (issue.filter(now -> now == of).isEmpty()) {
      issue = Optional.of(of);
      line = OptionalInt.empty();
      there.set(false);
      show(Optional.empty());
    }
    return opening.run(Duration.ZERO, job -> archive.scans().has(of), there::set);
  }

  /** Opens the scan of the issue that was asked for, or opens it anew. */
  @CanIgnoreReturnValue
  BackgroundTask open() {
    if (issue.isEmpty()) {
      return BackgroundTask.done();
    }
    long of = issue.get();
    return opening.run(
        Duration.ZERO,
        job -> archive.scans().open(of),
        found -> {
          there.set(found.isPresent());
          show(found);
        });
  }

  private void show(Optional<IssueScan> found) {
    boolean first = scan.get().isEmpty();
    scan.set(found);
    if (found.isEmpty()) {
      drawing.cancel();
      busy.set(false);
      picture.set(Optional.empty());
      failure.set(Optional.empty());
      page.set(0);
    } else if (first || page.get() > found.get().pages()) {
      turnTo(line.isPresent() ? found.get().placeOf(line.getAsInt()).page() : 1);
    }
  }

  /**
   * Goes to the page a line of the source stands on; whoever turned the pages since stays there
   * until another line is looked at.
   */
  void follow(int now) {
    if (line.isPresent() && line.getAsInt() == now) {
      return;
    }
    line = OptionalInt.of(now);
    scan.get().ifPresent(s -> turnTo(s.placeOf(now).page()));
  }

  /** Goes some pages on, or back. */
  void turn(int by) {
    turnTo(page.get() + by);
  }

  private void turnTo(int to) {
    if (scan.get().isPresent()) {
      int now = Math.clamp(to, 1, scan.get().get().pages());
      if (now != page.get()) {
        page.set(now);
        draw(Duration.ZERO);
      }
    }
  }

  /**
   * Says how much room there is for a page.
   *
   * @param w in pixels of the screen
   * @param h in pixels of the screen
   */
  void fit(int w, int h) {
    if (w > 0 && h > 0 && (w != width || h != height)) {
      boolean first = width == 0;
      width = w;
      height = h;
      draw(first ? Duration.ZERO : REST);
    }
  }

  private void draw(Duration delay) {
    if (scan.get().isEmpty() || page.get() == 0 || width == 0) {
      return;
    }
    IssueScan from = scan.get().get();
    int wanted = page.get();
    int w = width;
    int h = height;
    busy.set(true);
    drawing.run(
        delay,
        job -> from.picture(wanted, w, h, job::cancelled),
        drawn -> {
          busy.set(false);
          failure.set(Optional.empty());
          picture.set(Optional.of(drawn));
        });
  }

  private void notDrawn(Throwable cause) {
    if (cause instanceof CancellationException) {
      return;
    }
    busy.set(false);
    picture.set(Optional.empty());
    failure.set(Optional.of(cause));
  }

  /**
   * Says what is printed as its number on the page looked at; all others follow it.
   *
   * @param printed empty: nothing is said of it any more
   */
  @CanIgnoreReturnValue
  BackgroundTask say(Optional<Integer> printed) {
    if (issue.isEmpty() || page.get() == 0) {
      return BackgroundTask.done();
    }
    long of = issue.get();
    int said = page.get();
    return work.run(
        job -> {
          archive.scans().label(of, said, printed);
          return archive.scans().open(of);
        },
        this::show,
        failed);
  }
}
