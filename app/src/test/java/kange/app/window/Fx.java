package kange.app.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX toolkit for tests: started once, asked from the test's thread. */
public final class Fx {
  private static final long PATIENCE_SECONDS = 30;

  /** A frame begins with its tick: the layout of all but the last is done when that one ticks. */
  private static final int FRAMES = 4;

  private static boolean started;

  private Fx() {}

  public static synchronized void start() throws InterruptedException {
    if (!started) {
      CountDownLatch up = new CountDownLatch(1);
      Platform.setImplicitExit(false);
      Platform.startup(up::countDown);
      up.await();
      started = true;
    }
  }

  /** Does something on the UI thread and waits for its result. */
  public static <T> T get(Callable<T> question) throws Exception {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  public static void run(Runnable action) throws Exception {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /** Starts something on the UI thread and waits for the future it gives. */
  public static void await(Callable<CompletableFuture<Void>> start) throws Exception {
    get(start).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    pulse();
  }

  /** Waits until something holds on the UI thread; tells how long nothing came of it. */
  public static void until(String what, BooleanSupplier holds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!get(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      pulse();
    }
  }

  /**
   * Lets the UI thread lay out and paint: some frames of the toolkit's own, however long they take
   * on a busy machine.
   */
  public static void pulse() throws Exception {
    CountDownLatch frames = new CountDownLatch(FRAMES);
    AnimationTimer clock =
        get(
            () -> {
              AnimationTimer timer =
                  new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                      frames.countDown();
                    }
                  };
              timer.start();
              return timer;
            });
    boolean seen = frames.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    run(clock::stop);
    if (!seen) {
      throw new AssertionError("the toolkit paints no frames");
    }
  }
}
