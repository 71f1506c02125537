package kange.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import kange.model.IndexStatus;
import kange.search.SearchIndex;
import kange.store.ChangeLog;
import kange.store.StoreException;

/**
 * Keeps the search index level with the database, in the background: it reads the change log on
 * from the last change the index holds, so it goes on where it was after any kind of end.
 * Thread-safe.
 */
final class IndexKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());

  /** An import writes many issues in a row: wait a little, and commit them together. */
  private static final long GATHER_MILLIS = 300;

  private final IndexFolder folder;
  private final CatchUp catchUp;
  private final long lastAtOpening;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("kange-index"));
  private final List<Consumer<IndexStatus>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final AtomicBoolean mayMend = new AtomicBoolean(true);
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private volatile Future<?> opening;
  private SearchIndex index;
  private volatile boolean closing;

  /** Starts at once. */
  IndexKeeper(IndexFolder folder, CatchUp catchUp) {
    this.folder = folder;
    this.catchUp = catchUp;
    this.lastAtOpening = catchUp.lastChange();
    this.opening = worker.submit(this::open);
    if (!folder.readOnly()) {
      worker.execute(this::catchUpQuietly);
    }
  }

  /** Runs a question on the index, which stays open meanwhile; waits while it is being opened. */
  <T> T ask(Function<SearchIndex, T> question) {
    await(opening);
    inUse.readLock().lock();
    try {
      if (closing) {
        throw new ArchiveException("档案库已经关闭。");
      }
      return question.apply(index);
    } catch (UncheckedIOException e) {
      mendLater();
      throw new ArchiveException("搜索索引读不出来（" + e.getMessage() + "），正在重建，请稍后再搜。", e);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Once per opening: if a fresh index fails as well, the disk is the fault, not the index. */
  private void mendLater() {
    if (!folder.readOnly() && !closing && mayMend.compareAndSet(true, false)) {
      opening = worker.submit(this::startAfresh);
      worker.execute(this::catchUpQuietly);
    }
  }

  IndexStatus status() {
    ChangeLog.Lag lag = catchUp.lag(ask(SearchIndex::lastChange));
    return new IndexStatus(lag.issues() - lag.pendingIssues(), lag.issues());
  }

  void onStatus(Consumer<IndexStatus> listener) {
    listeners.add(listener);
  }

  /** When another process, or nobody, writes the index. */
  boolean readOnly() {
    return folder.readOnly();
  }

  /** Says that the database has moved on; returns at once. */
  void changed() {
    if (!closing && waiting.compareAndSet(false, true)) {
      try {
        worker.schedule(this::catchUpQuietly, GATHER_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.log(Level.DEBUG, "closed meanwhile; the next opening catches up", e);
      }
    }
  }

  /** Waits until all that is in the database now is in the index. */
  void awaitLevel() {
    if (readOnly()) {
      await(opening);
    } else {
      await(worker.submit(this::catchUp));
    }
  }

  /** Throws the index away and makes it anew; returns when it is level with the database. */
  void rebuild() {
    opening = worker.submit(this::startAfresh);
    await(opening);
    awaitLevel();
  }

  private void open() {
    inUse.writeLock().lock();
    try {
      index = folder.open();
      if (!folder.readOnly() && index.lastChange() > lastAtOpening) {
        // The database was put back to an earlier state: the index knows of things that never were.
        index.close();
        folder.delete();
        index = folder.open();
      }
    } catch (IOException e) {
      throw new ArchiveException("旧的搜索索引删不掉，请检查文件夹权限（" + folder.path() + "）。", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private void startAfresh() {
    inUse.writeLock().lock();
    try {
      if (index != null) {
        index.close();
      }
      folder.delete();
      index = folder.open();
    } catch (IOException e) {
      throw new ArchiveException("旧的搜索索引删不掉，请检查文件夹权限（" + folder.path() + "）。", e);
    } finally {
      inUse.writeLock().unlock();
    }
    tellListeners();
  }

  private void catchUpQuietly() {
    waiting.set(false);
    try {
      if (!closing) {
        catchUp();
      }
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.log(Level.WARNING, "the search index could not catch up", e);
      }
    }
  }

  private void catchUp() {
    await(opening);
    try {
      stepOn();
    } catch (UncheckedIOException e) {
      if (closing || !mayMend.compareAndSet(true, false)) {
        throw e;
      }
      LOG.log(Level.WARNING, "the search index is damaged and made anew", e);
      startAfresh();
      stepOn();
    }
  }

  private void stepOn() {
    while (!closing && catchUp.step(index)) {
      tellListeners();
    }
    tellListeners();
  }

  private void tellListeners() {
    if (!listeners.isEmpty()) {
      IndexStatus status = status();
      listeners.forEach(l -> l.accept(status));
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof ArchiveException || cause instanceof StoreException) {
        throw (RuntimeException) cause;
      }
      throw new ArchiveException("搜索索引用不了（" + cause.getMessage() + "），请运行“检查并修复”。", cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("等待搜索索引时被中断。", e);
    }
  }

  /** Lets the running batch finish; the rest is done at the next opening. */
  @Override
  public void close() {
    closing = true;
    worker.shutdown();
    try {
      while (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.log(Level.INFO, "waiting for the search index to finish its batch");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    inUse.writeLock().lock();
    try {
      if (index != null) {
        index.close();
        index = null;
      }
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
