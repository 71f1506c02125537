package kange.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A few threads that do not keep the program alive, and lose nothing where memory is lacking: then
 * a thread can end with the work it has just taken, or between two, and so can the one that is to
 * follow it. Whoever waits for work here sees to it that it is done. Thread-safe.
 */
public final class WorkerPool implements AutoCloseable {
  /** Whoever stops waits no longer than this. */
  private static final int MOMENT_MILLIS = 50;

  private final ThreadPoolExecutor threads;

  WorkerPool(int size, BlockingQueue<Runnable> queue, ThreadFactory factory) {
    this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.MILLISECONDS, queue, factory);
  }

  /**
   * Makes one.
   *
   * @param size how many threads at most; each is made when it is first needed
   */
  public static WorkerPool of(String prefix, int size) {
    return new WorkerPool(size, new LinkedBlockingQueue<>(), DaemonThreads.named(prefix));
  }

  /** How many things are done at a time. */
  public int size() {
    return threads.getCorePoolSize();
  }

  /** Gives work to a thread; wait for it with {@link #await} only. */
  public <T> RunnableFuture<T> submit(Callable<T> work) {
    RunnableFuture<T> given = new FutureTask<>(work);
    threads.execute(given);
    return given;
  }

  /**
   * Waits for what comes of work.
   *
   * @param stop asked many times a second
   * @throws CancellationException when it says true
   */
  public <T> T await(RunnableFuture<T> work, BooleanSupplier stop)
      throws ExecutionException, InterruptedException {
    while (!done(work)) {
      if (stop.getAsBoolean()) {
        throw new CancellationException();
      }
    }
    return work.get();
  }

  /**
   * Does all of it and waits until nothing of it is under way.
   *
   * @throws ExecutionException with what the first that failed threw
   */
  public <T> void doAll(List<Callable<T>> all) throws ExecutionException, InterruptedException {
    List<RunnableFuture<T>> given = new ArrayList<>();
    try {
      all.forEach(one -> given.add(submit(one)));
      for (RunnableFuture<T> each : given) {
        while (!done(each)) {
          // Asked again.
        }
      }
    } finally {
      given.forEach(each -> each.cancel(true));
    }
    for (RunnableFuture<T> each : given) {
      each.get();
    }
  }

  private boolean done(RunnableFuture<?> work) throws InterruptedException {
    try {
      work.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | CancellationException ended) {
      return true;
    } catch (TimeoutException notYet) {
      giveAgainWhereNobodyDoesIt(work);
      return false;
    } catch (OutOfMemoryError heldByThatWork) {
      // Even for "not yet" there is no memory: it comes back when the work is done, or fails.
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MOMENT_MILLIS));
      giveAgainWhereNobodyDoesIt(work);
      return work.isDone();
    }
  }

  /** Work that waits, is done or is under way is not done twice by that. */
  private void giveAgainWhereNobodyDoesIt(Runnable work) {
    try {
      if (threads.getActiveCount() == 0) {
        threads.execute(work);
      }
    } catch (OutOfMemoryError later) {
      // Whoever waits comes here again.
    }
  }

  /** Takes no more work; what was given is still done. */
  @Override
  public void close() {
    threads.shutdown();
  }

  /** Takes no more work; what is being done is interrupted, what waits is not begun any more. */
  public void stop() {
    threads.shutdownNow();
  }
}
