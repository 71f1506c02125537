package kange.app.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kange.model.Progress;

/**
 * Progress of background work as properties a view can bind to. Properties change on the UI
 * executor only, and never faster than it can show them: reports between two pulses are dropped.
 */
public final class ProgressModel {
  private record Step(int done, int total, String item) {
    double fraction() {
      return total <= 1 || done >= total ? -1 : (double) done / total;
    }
  }

  private static final Step NOTHING = new Step(0, 0, "");

  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final AtomicReference<Step> latest = new AtomicReference<>(NOTHING);
  private final AtomicInteger run = new AtomicInteger();
  private final AtomicBoolean posted = new AtomicBoolean();

  public ReadOnlyIntegerProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty itemProperty() {
    return item.getReadOnlyProperty();
  }

  /**
   * From 0 to 1, or -1 while nobody can tell: the total is unknown, is a single item, or all items
   * are done and what remains, such as writing the file, is not counted.
   */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** Forgets what was done before, so that new work does not begin with a full bar. UI thread. */
  public void begin() {
    run.incrementAndGet();
    latest.set(NOTHING);
    show();
  }

  /**
   * What the work reports to until the next {@link #begin}; it is told to stop when the job is
   * cancelled.
   */
  public Progress reporter(TaskExecutor work, BackgroundTask job) {
    int mine = run.get();
    Progress shown =
        (finished, all, name) -> {
          if (mine != run.get()) {
            return;
          }
          latest.set(new Step(finished, all, name));
          if (posted.compareAndSet(false, true)) {
            work.onUi(this::show);
          }
        };
    return shown.stoppedBy(job::cancelled);
  }

  private void show() {
    posted.set(false);
    Step step = latest.get();
    done.set(step.done());
    total.set(step.total());
    item.set(step.item());
    fraction.set(step.fraction());
  }
}
