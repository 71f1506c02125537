package kange.app.window;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.work.TaskExecutor;

/**
 * Makes rooms ready before anybody goes there, so that the first opening does not stop the window:
 * one small step, then a pause in which the window answers. For the UI thread.
 */
final class PrewarmedRooms {
  private static final System.Logger LOG = System.getLogger(PrewarmedRooms.class.getName());
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** Most visited first; the ones with few controls prepare those with many. */
  private static final List<Class<? extends Place>> KINDS =
      List.of(
          Place.Columns.class,
          Place.Issue.class,
          Place.Search.class,
          Place.Article.class,
          Place.Shelves.class,
          Place.Authors.class,
          Place.Favourites.class,
          Place.Marks.class,
          Place.Lists.class,
          Place.Settings.class,
          Place.Intake.class,
          Place.Export.class,
          Place.Print.class,
          Place.Check.class,
          Place.Log.class,
          Place.Bin.class,
          Place.Profile.class);

  private final TaskExecutor work;
  private final BooleanSupplier wanted;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  /**
   * @param wanted asked before each step; goes on while it says true
   */
  PrewarmedRooms(Shell shell, TaskExecutor work, BooleanSupplier wanted) {
    this.work = work;
    this.wanted = wanted;
    for (Class<? extends Place> kind : KINDS) {
      steps.add(() -> shell.make(kind));
      steps.add(() -> shell.dress(kind));
    }
    steps.add(shell.overlays()::makePalette);
  }

  /** Begins when the search index has had its time. */
  void begin() {
    goOn(FIRST);
  }

  private void goOn(Duration pause) {
    work.run(pause, job -> true, paused -> step(), e -> {});
  }

  private void step() {
    if (wanted.getAsBoolean() && !steps.isEmpty()) {
      try {
        steps.remove().run();
      } catch (RuntimeException later) {
        // Whoever opens that room is told; here nobody asked for it.
        LOG.log(System.Logger.Level.DEBUG, "a room could not be made ready", later);
      }
      goOn(PAUSE);
    }
  }
}
