package kange.index;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import kange.platform.DaemonThreads;

/** One daemon thread that does one thing again and again, whenever it is asked. Thread-safe. */
final class BackgroundWorker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundWorker.class.getName());

  /** An import writes many issues in a row: wait a little, and treat them together. */
  private static final long GATHER_MILLIS = 300;

  /** What lacks memory may have it when others are done. */
  private static final long MILLIS_FOR_OTHERS = 200;

  private final ScheduledThreadPoolExecutor thread;
  private final Runnable work;
  private final AtomicBoolean pending = new AtomicBoolean();
  private final AtomicBoolean waiting = new AtomicBoolean();

  BackgroundWorker(String name, Runnable work) {
    this.thread = new ScheduledThreadPoolExecutor(1, DaemonThreads.named(name));
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.work = work;
  }

  /**
   * Does the work as soon as the thread is free, once however often it is asked until then; nothing
   * once closed. Whoever waits for what comes of it may ask again and again: where memory was
   * lacking, what was asked, or the thread itself, can have been lost.
   */
  void now() {
    boolean first = pending.compareAndSet(false, true);
    boolean accepted = false;
    try {
      if (first) {
        after(0, this::pending);
      } else {
        thread.prestartCoreThread();
      }
      accepted = true;
    } finally {
      if (!accepted) {
        pending.set(false);
      }
    }
  }

  private void pending() {
    pending.set(false);
    work.run();
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
      Future<?> unused = thread.schedule(() -> run(what), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "closed meanwhile", e);
    }
  }

  /**
   * Work that ends for want of memory is done again, until there is some: nobody else would, and
   * who waits for it would wait for ever.
   */
  private void run(Runnable what) {
    boolean lacking = true;
    while (lacking && !thread.isShutdown()) {
      try {
        what.run();
        lacking = false;
      } catch (OutOfMemoryError e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS_FOR_OTHERS));
      }
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
