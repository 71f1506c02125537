package kange.app.export;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kange.app.parts.LaidOutPages;
import kange.app.parts.PagePreview;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.PrintPages;
import kange.model.Progress;
import kange.model.export.ExportOptions;

/**
 * The pages that an export would make, laid out anew whenever something of it changes while they
 * are looked at. Until the new ones are there the old ones stay. For the UI thread.
 */
final class ExportPreview {
  /** So long nothing must change before pages are laid out: names are typed letter by letter. */
  private static final Duration CALM = Duration.ofMillis(150);

  private final Archive archive;
  private final LatestTask latest;
  private final Supplier<Order> order;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final LaidOutPages pages;
  private Optional<Order> shown = Optional.empty();
  private Consumer<Integer> changed = n -> {};
  private boolean on;

  /** What is to be laid out, and how. */
  record Order(List<Long> articles, ExportOptions options) {}

  ExportPreview(
      Archive archive, TaskExecutor work, Supplier<Order> order, Consumer<Throwable> failed) {
    this.archive = archive;
    this.pages = new LaidOutPages(work);
    this.order = order;
    this.latest =
        new LatestTask(
            work,
            failure -> {
              working.set(false);
              failed.accept(failure);
            });
  }

  /** How many pages there are; 0 while none are laid out. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** To be looked at. */
  PagePreview.Pages pages() {
    return pages;
  }

  /** Takes the number of pages whenever there are new ones. */
  void onPages(Consumer<Integer> listener) {
    changed = listener;
  }

  /** Begins or ends to keep the pages up to date. */
  BackgroundTask look(boolean now) {
    on = now;
    return now ? layOut(Duration.ZERO) : BackgroundTask.done();
  }

  /** Something of the export is no longer as it was. */
  void changed() {
    if (on) {
      layOut(CALM);
    }
  }

  private BackgroundTask layOut(Duration delay) {
    Order wanted = order.get();
    if (shown.equals(Optional.of(wanted))) {
      latest.cancel();
      working.set(false);
      return BackgroundTask.done();
    }
    if (wanted.articles().isEmpty()) {
      latest.cancel();
      close();
      return BackgroundTask.done();
    }
    working.set(true);
    return latest.run(
        delay,
        job -> archive.exports().pages(wanted.articles(), wanted.options(), until(job)),
        laidOut -> show(laidOut, wanted));
  }

  private static Progress until(BackgroundTask job) {
    return Progress.NONE.stoppedBy(job::cancelled);
  }

  private void show(PrintPages laidOut, Order of) {
    pages.take(laidOut);
    shown = Optional.of(of);
    working.set(false);
    count.set(laidOut.count());
    changed.accept(laidOut.count());
  }

  /** Lets the pages go. */
  void close() {
    latest.cancel();
    working.set(false);
    pages.close();
    shown = Optional.empty();
    count.set(0);
    changed.accept(0);
  }
}
