package kange.index;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kange.model.ArchiveException;
import kange.platform.DaemonThreads;
import kange.store.sql.StoreException;

/** One daemon thread that does one thing after the other. Thread-safe. */
final class BackgroundWorker implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackgroundWorker.class.getName());

  /** An import writes many issues in a row: wait a little, and treat them together. */
  private static final long GATHER_MILLIS = 300;

  private final ScheduledExecutorService thread;
  private final AtomicBoolean waiting = new AtomicBoolean();

  BackgroundWorker(String name) {
    this.thread = Executors.newSingleThreadScheduledExecutor(DaemonThreads.named(name));
  }

  Future<?> submit(Runnable work) {
    try {
      return thread.submit(work);
    } catch (RejectedExecutionException e) {
      throw new ArchiveException("档案库已经关闭。", e);
    }
  }

  /** Does the work once, a little later, however often it is asked for until then. */
  void soon(Runnable work) {
    if (waiting.compareAndSet(false, true)) {
      try {
        Future<?> unused = thread.schedule(() -> once(work), GATHER_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.log(Level.DEBUG, "closed meanwhile", e);
      }
    }
  }

  private void once(Runnable work) {
    waiting.set(false);
    work.run();
  }

  /** Waits; what the work failed with is thrown here, as something to tell a person. */
  static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof ArchiveException || cause instanceof StoreException) {
        throw (RuntimeException) cause;
      }
      throw new ArchiveException("搜索索引用不了（" + cause.getMessage() + "），请运行“检查并修复”。", cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("等待搜索索引时被中断。", e);
    }
  }

  /** Waits for the work at hand. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.log(Level.INFO, "waiting for background work to end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
