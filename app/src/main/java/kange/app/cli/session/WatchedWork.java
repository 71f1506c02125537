package kange.app.cli.session;

import java.util.function.Function;
import kange.model.Progress;

/** Work that shows how far it is and ends at Ctrl+C; the line it shows goes with it. */
public final class WatchedWork {
  private WatchedWork() {}

  /**
   * Does it. What must be closed before the process may end, such as an archive, is opened within.
   *
   * @param work told where it reports to
   * @throws java.util.concurrent.CancellationException when a person has stopped it, if it says so
   */
  public static <T> T run(Session session, Function<Progress, T> work) {
    try (Interrupt interrupt = new Interrupt()) {
      TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
      try {
        return work.apply(progress);
      } finally {
        progress.clear();
      }
    }
  }
}
