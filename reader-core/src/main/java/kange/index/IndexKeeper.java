package kange.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.search.IndexStatus;
import kange.search.SearchIndex;
import kange.store.sql.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the search index level with the database, in the background: it reads the change log on
 * from the last change the index holds, so it goes on where it was after any kind of end.
 * Thread-safe.
 */
public final class IndexKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());

  private final IndexFolder folder;
  private final CatchUp catchUp;
  private final long lastAtOpening;
  private final BackgroundWorker worker = new BackgroundWorker("kange-index");
  private final IndexListeners listeners = new IndexListeners();

  /** Once per opening: if a fresh index fails as well, the disk is the fault, not the index. */
  private final AtomicBoolean mayMend = new AtomicBoolean(true);

  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private volatile @Nullable Future<?> opening;
  private volatile boolean awake;
  private @Nullable SearchIndex index;
  private volatile boolean closing;

  /** Rests until it is woken or something is asked of it. */
  public IndexKeeper(IndexFolder folder, CatchUp catchUp) {
    this.folder = folder;
    this.catchUp = catchUp;
    this.lastAtOpening = catchUp.lastChange();
  }

  /** Opens the index and catches up, both in the background; nothing when that was done before. */
  public void wake() {
    if (!awake) {
      startOnce();
    }
  }

  private synchronized void startOnce() {
    if (!awake && !closing) {
      opening = worker.submit(this::open);
      if (!folder.readOnly()) {
        Future<?> unused = worker.submit(this::catchUpQuietly);
      }
      awake = true;
    }
  }

  private void awaitOpen() {
    wake();
    Future<?> started = opening;
    if (started == null) {
      throw new ArchiveException("档案库已经关闭。");
    }
    BackgroundWorker.await(started);
  }

  /** Runs a question on the index, which stays open meanwhile; waits while it is being opened. */
  public <T> T ask(Function<SearchIndex, T> question) {
    awaitOpen();
    inUse.readLock().lock();
    try {
      if (index == null) {
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

  public IndexStatus status() {
    ChangeLog.Lag lag = catchUp.lag(ask(SearchIndex::lastChange));
    return new IndexStatus(lag.issues() - lag.pendingIssues(), lag.issues());
  }

  public void onStatus(Consumer<IndexStatus> listener) {
    listeners.add(listener);
  }

  /** When another process, or nobody, writes the index. */
  public boolean readOnly() {
    return folder.readOnly();
  }

  /** Says that the database has moved on; returns at once. */
  public void changed() {
    wake();
    worker.soon(this::catchUpQuietly);
  }

  /** Waits until all that is in the database now is in the index. */
  public void awaitLevel() {
    awaitOpen();
    if (!readOnly()) {
      BackgroundWorker.await(worker.submit(this::catchUp));
    }
  }

  /** Throws the index away and makes it anew; returns when it is level with the database. */
  public void rebuild() {
    wake();
    Future<?> afresh = worker.submit(this::startAfresh);
    opening = afresh;
    BackgroundWorker.await(afresh);
    awaitLevel();
  }

  private void mendLater() {
    if (!readOnly() && !closing && mayMend.compareAndSet(true, false)) {
      opening = worker.submit(this::startAfresh);
      worker.soon(this::catchUpQuietly);
    }
  }

  private void open() {
    SearchIndex opened;
    inUse.writeLock().lock();
    try {
      opened = folder.open();
      index = opened;
    } finally {
      inUse.writeLock().unlock();
    }
    if (!readOnly() && opened.lastChange() > lastAtOpening) {
      // The database was put back to an earlier state: the index knows of things that never were.
      startAfresh();
    }
  }

  private void startAfresh() {
    inUse.writeLock().lock();
    try {
      if (index != null) {
        index.close();
        index = null;
      }
      folder.delete();
      index = folder.open();
    } catch (IOException e) {
      throw new ArchiveException("旧的搜索索引删不掉，请检查文件夹权限（" + folder.path() + "）。", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private void catchUpQuietly() {
    try {
      if (!closing) {
        catchUp();
      }
    } catch (RuntimeException e) {
      LOG.log(closing ? Level.DEBUG : Level.WARNING, "the search index could not catch up", e);
    }
  }

  private void catchUp() {
    awaitOpen();
    try {
      stepOn();
    } catch (UncheckedIOException e) {
      if (closing || !mayMend.compareAndSet(true, false)) {
        throw e;
      }
      LOG.log(Level.WARNING, "the search index is damaged and made anew: {0}", e.getMessage());
      startAfresh();
      stepOn();
    }
  }

  private void stepOn() {
    SearchIndex open = index;
    while (open != null && !closing && catchUp.step(open)) {
      listeners.tell(this::status);
    }
    listeners.tell(this::status);
  }

  /** Lets the running batch finish; the rest is done at the next opening. */
  @Override
  public void close() {
    closing = true;
    worker.close();
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
