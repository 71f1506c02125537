package kange.index;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kange.platform.DaemonThreads;

/** One daemon thread that does one thing again and again, whenever it is asked. Thread-safe. */
final class BackgroundWorker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundWorker.class.getName());

  /** An import writes many issues in a row: wait a little, and treat them together. */
  private static final long GATHER_MILLIS = 300;

  private final ScheduledExecutorService thread;
  private final Runnable work;
  private final AtomicBoolean waiting = new AtomicBoolean();

  BackgroundWorker(String name, Runnable work) {
    ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, DaemonThreads.named(name));
    one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.thread = one;
    this.work = work;
  }

  /** Does the work as soon as the thread is free; nothing once closed. */
  void now() {
    after(0, work);
  }

  /** Does the work once, a little later, however often it is asked for until then. */
  void soon() {
    if (waiting.compareAndSet(false, true)) {
      after(GATHER_MILLIS, this::gathered);
    }
  }

  /** Does something else after a while, if it is not closed by then. */
  void later(Duration wait, Runnable what) {
    after(wait.toMillis(), what);
  }

  private void gathered() {
    waiting.set(false);
    work.run();
  }

  private void after(long millis, Runnable what) {
    try {
      Future<?> unused = thread.schedule(what, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "closed meanwhile", e);
    }
  }

  /** Waits for the work at hand, however often the waiting is interrupted; drops what waits. */
  @Override
  public void close() {
    thread.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = thread.awaitTermination(1, TimeUnit.MINUTES);
        LOG.log(Level.DEBUG, "background work has ended: {0}", ended);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
