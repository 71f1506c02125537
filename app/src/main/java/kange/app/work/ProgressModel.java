package kange.app.work;

import java.util.concurrent.atomic.AtomicBoolean;
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
  private record Step(int done, int total, String item) {}

  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final AtomicReference<Step> latest = new AtomicReference<>(new Step(0, 0, ""));
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

  /** From 0 to 1, or -1 while the total is unknown. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** What the work reports to; it is told to stop when the job is cancelled. */
  public Progress reporter(TaskExecutor work, BackgroundTask job) {
    return new Progress() {
      @Override
      public void at(int finished, int all, String name) {
        latest.set(new Step(finished, all, name));
        if (posted.compareAndSet(false, true)) {
          work.onUi(ProgressModel.this::show);
        }
      }

      @Override
      public boolean cancelled() {
        return job.cancelled();
      }
    };
  }

  private void show() {
    posted.set(false);
    Step step = latest.get();
    done.set(step.done());
    total.set(step.total());
    item.set(step.item());
    fraction.set(step.total() == 0 ? -1 : (double) step.done() / step.total());
  }
}
