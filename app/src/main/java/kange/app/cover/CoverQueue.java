package kange.app.cover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/**
 * Draws covers a few at a time, frame by frame: a shelf of sixty drawn at once would hold the
 * window up. For the UI thread.
 */
public final class CoverQueue {
  private static final long PER_FRAME = TimeUnit.MILLISECONDS.toNanos(5);

  /** A shelf asks for its covers when it is laid out: at the latest in the frame after next. */
  private static final int QUIET_FRAMES = 2;

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<CompletableFuture<Void>> watching = new ArrayList<>();
  private int quiet;
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          draw();
        }
      };

  void add(Runnable drawing) {
    waiting.add(drawing);
    frames.start();
  }

  /** Completes once all covers in sight are drawn. */
  public CompletableFuture<Void> drawn() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    watching.add(done);
    quiet = 0;
    frames.start();
    return done;
  }

  private void draw() {
    quiet = waiting.isEmpty() ? quiet + 1 : 0;
    long end = System.nanoTime() + PER_FRAME;
    while (!waiting.isEmpty()) {
      waiting.remove().run();
      if (System.nanoTime() > end) {
        return;
      }
    }
    if (quiet >= QUIET_FRAMES || watching.isEmpty()) {
      frames.stop();
      List<CompletableFuture<Void>> done = List.copyOf(watching);
      watching.clear();
      done.forEach(w -> w.complete(null));
    }
  }
}
