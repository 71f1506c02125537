package kange.app.window;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kange.app.diagnosis.ProblemDialog;
import kange.app.diagnosis.ProblemLog;
import kange.app.shell.Overlays;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.model.Exhaustion;

/**
 * How failures nobody takes reach the person: what has a sentence of its own is a notice, anything
 * else a dialog, once for each place it comes from; after that a notice too, since a dialog that
 * keeps coming back leaves no way to close the window. For the UI thread.
 */
final class ProblemReporter {
  private final Supplier<Optional<Shell>> shell;
  private final Supplier<Texts> texts;
  private final Consumer<Throwable> notice;
  private final Set<String> told = new HashSet<>();

  /**
   * @param shell the one on show
   * @param notice says a failure in one sentence
   */
  ProblemReporter(
      Supplier<Optional<Shell>> shell, Supplier<Texts> texts, Consumer<Throwable> notice) {
    this.shell = shell;
    this.texts = texts;
    this.notice = notice;
  }

  void report(Throwable failure) {
    Optional<Shell> over = shell.get();
    if (over.isEmpty() || hasSentence(failure) || !told.add(origin(failure))) {
      notice.accept(failure);
      return;
    }
    ProblemLog.tell("told in a dialog", failure);
    Overlays overlays = over.get().overlays();
    overlays.ask(new ProblemDialog(failure, over.get().context(), overlays::withdraw));
  }

  private boolean hasSentence(Throwable failure) {
    return Exhaustion.in(failure) || texts.get().sentence(failure).isPresent();
  }

  /** The class and where it was thrown. */
  private static String origin(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return failure.getClass().getName() + (stack.length == 0 ? "" : stack[0].toString());
  }
}
