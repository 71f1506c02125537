package kange.app.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.util.Subscription;
import kange.app.shell.Shell;
import kange.app.work.RunningTasks;
import kange.app.work.TaskExecutor;

/**
 * Stands before every step that would cut off running work: asks, stops the work when told to, and
 * takes the step once nothing runs any more. For the UI thread.
 */
final class LeaveGuard {
  private record Pending(
      Shell over, LeaveQuestion question, Runnable go, Runnable stay, Subscription watching) {}

  private final TaskExecutor work;
  private final RunningTasks tasks;
  private final Supplier<Optional<Shell>> shell;
  private Optional<Pending> pending = Optional.empty();

  LeaveGuard(TaskExecutor work, Supplier<Optional<Shell>> shell) {
    this.work = work;
    this.tasks = work.tasks();
    this.shell = shell;
  }

  /**
   * Takes a step, at once when nothing runs.
   *
   * @param go the step; taken without an answer when the work ends by itself meanwhile
   * @param stay what to do when the person would rather wait
   */
  void ask(LeaveStep step, Runnable go, Runnable stay) {
    Optional<Shell> over = shell.get();
    if (tasks.running().isEmpty() || over.isEmpty()) {
      go.run();
      return;
    }
    // The later wish counts: who closes the window while asked about the language closes it.
    pending.ifPresent(earlier -> earlier.over().overlays().withdraw(earlier.question()));
    LeaveQuestion question =
        new LeaveQuestion(step, tasks, over.get().context().language(), this::answered);
    Subscription watching = tasks.running().subscribe(() -> work.onUi(this::goWhenAllHaveEnded));
    pending = Optional.of(new Pending(over.get(), question, go, stay, watching));
    over.get().overlays().ask(question);
  }

  /** The window has gone: no step is taken any more. */
  void close() {
    settle();
  }

  private void answered(boolean stop) {
    if (stop) {
      tasks.stop();
    } else {
      settle().ifPresent(asked -> asked.stay().run());
    }
  }

  private void goWhenAllHaveEnded() {
    if (tasks.running().isEmpty()) {
      settle().ifPresent(asked -> asked.go().run());
    }
  }

  private Optional<Pending> settle() {
    Optional<Pending> asked = pending;
    pending = Optional.empty();
    asked.ifPresent(
        p -> {
          p.watching().unsubscribe();
          p.over().overlays().withdraw(p.question());
        });
    return asked;
  }
}
