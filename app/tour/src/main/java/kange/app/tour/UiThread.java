package kange.app.tour;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import kange.app.messages.LocalizedException;
import kange.app.shell.Texts;

/** JavaFX without a display, and the UI thread as somebody outside it sees it. */
final class UiThread {
  private static final long PATIENCE_SECONDS = 180;

  /** Layout, then what layout asked for (virtualised cells), then drawn. */
  private static final int PULSES_TO_SETTLE = 4;

  private final Texts texts;

  private UiThread(Texts texts) {
    this.texts = texts;
  }

  /** Must come before anything else touches JavaFX; once per process. */
  static UiThread start(Texts texts) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (RuntimeException | LinkageError incomplete) {
      throw new LocalizedException(
          texts.get(
              "tour.toolkit",
              Objects.requireNonNullElse(incomplete.getMessage(), incomplete.toString())),
          incomplete);
    }
    Platform.setImplicitExit(false);
    UiThread made = new UiThread(texts);
    made.await(started);
    made.run(UiThread::overlookTallWindows);
    return made;
  }

  /**
   * Headless paints windows into a picture of its screen, which has 1000 lines, and fails below
   * them. The tour's pictures are taken of the scene itself and miss nothing; every other failure
   * is told as before.
   */
  private static void overlookTallWindows() {
    Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, failed) -> {
              if (!isPaintingBelowTheScreen(failed)) {
                usual.uncaughtException(thread, failed);
              }
            });
  }

  private static boolean isPaintingBelowTheScreen(Throwable failed) {
    return failed instanceof IndexOutOfBoundsException
        && Arrays.stream(failed.getStackTrace())
            .anyMatch(frame -> frame.getClassName().endsWith(".headless.HeadlessWindow"));
  }

  /** Runs something on the UI thread and waits for its answer. */
  <T> T ask(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception failed) {
            answer.completeExceptionally(failed);
          }
        });
    return await(answer);
  }

  /** Runs something on the UI thread and waits until it is done. */
  void run(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Waits until what was asked for is laid out and drawn. */
  void settle() {
    int[] pulses = {0};
    until(() -> ++pulses[0] > PULSES_TO_SETTLE);
  }

  /** Looks on every pulse until the condition holds. */
  void until(BooleanSupplier condition) {
    CompletableFuture<Void> held = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              stop();
              held.complete(null);
            }
          }
        };
    Platform.runLater(timer::start);
    await(held);
  }

  <T> T await(CompletableFuture<T> result) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (TimeoutException stuck) {
      throw new LocalizedException(texts.get("tour.stuck", PATIENCE_SECONDS), stuck);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LocalizedException(texts.get("tour.stopped"), stopped);
    }
  }
}
