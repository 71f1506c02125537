package kange.app.cli.session;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import kange.model.LockHolder;

/**
 * Waits for another process that writes the same archive, as two imports do that are started
 * together: says so once, and looks again some times a second.
 */
final class HolderWait implements Predicate<LockHolder> {
  /** An import of some hundred issues takes as long; a window may stay open all day. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final long LOOK_MILLIS = 200;

  private final Session session;
  private final BooleanSupplier stop;
  private final Instant until = Instant.now().plus(PATIENCE);
  private boolean told;

  HolderWait(Session session, BooleanSupplier stop) {
    this.session = session;
    this.stop = stop;
  }

  /** Whether to look again; returns after a moment. This very process never ends before us. */
  @Override
  public boolean test(LockHolder holder) {
    if (stop.getAsBoolean()
        || holder.pid() == ProcessHandle.current().pid()
        || Instant.now().isAfter(until)) {
      return false;
    }
    if (!told) {
      told = true;
      session.complain(session.text("archive.waiting", session.words(holder.message())));
    }
    try {
      Thread.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
