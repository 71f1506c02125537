package kange.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.store.Stores;
import kange.store.queue.QueueStore;

/**
 * Reads the files that wait in the queue, one after the other, until none waits. Each is in the
 * queue with all that was read, or waits as before: there is nothing between.
 */
public final class QueueReader {
  private final Stores stores;
  private final QueueStore queue;
  private final QueueKeeper keeper;
  private final ProfiledParser reading;

  public QueueReader(Stores stores, ProfiledParser reading) {
    this.stores = stores;
    this.queue = stores.queue();
    this.keeper = new QueueKeeper(stores);
    this.reading = reading;
  }

  /**
   * A file read, and parsed where that is needed.
   *
   * @param known the issue in the archive that has its bytes
   */
  private record Read(IssueFile file, Optional<Long> known, Optional<ParsedIssue> parsed) {}

  /**
   * Reads what waits, and what comes to wait meanwhile. Cancelled, it ends within a second, also in
   * the midst of a file, which waits as before.
   *
   * @param progress told in units of 1024 bytes
   * @return whether it was cancelled
   */
  public boolean run(Progress progress, QueueWatcher watcher) {
    Waiting waiting = new Waiting();
    Bytes bytes = new Bytes(queue, progress);
    try (ReadAhead<QueuedFile, Read> ahead =
        new ReadAhead<>(waiting, file -> prepare(file, bytes), progress::cancelled)) {
      while (ahead.hasNext()) {
        progress.refuseWhenCancelled();
        QueuedFile file = waiting.oldest();
        watcher.begun(file.id());
        bytes.begun(file);
        settle(file, ahead, watcher);
        waiting.done();
        bytes.done(file);
      }
      return false;
    } catch (CancellationException e) {
      return true;
    }
  }

  private void settle(QueuedFile file, ReadAhead<QueuedFile, Read> ahead, QueueWatcher watcher) {
    try {
      keep(file.id(), ahead.next());
    } catch (ArchiveException e) {
      queue.tell(file.id(), QueueState.FAILED, Optional.of(e.message()));
    } catch (OutOfMemoryError | StackOverflowError e) {
      Message why = IssueFile.tooMuch(file.name());
      queue.tell(file.id(), QueueState.FAILED, Optional.of(why));
    }
    queue.find(file.id()).ifPresentOrElse(watcher::became, () -> watcher.left(file.id()));
  }

  private void keep(long id, Read read) {
    if (read.known().isPresent()) {
      keeper.keepKnown(id, read.file(), read.known().get());
    } else if (read.parsed().isPresent()) {
      keeper.keep(id, read.file(), read.parsed().get());
    } else {
      keeper.judgeAgain(id, read.file());
    }
  }

  private Read prepare(QueuedFile queued, Bytes bytes) {
    IssueFile file = file(queued);
    Optional<Long> known = stores.sources().issueOf(file.sha256());
    boolean parsed = known.isPresent() || keeper.isReadAlready(queued.id(), file.sha256());
    return new Read(
        file,
        known,
        parsed
            ? Optional.empty()
            : Optional.of(reading.read(file, fraction -> bytes.read(queued, fraction))));
  }

  /** The file where it lies; where that is gone, what was read of it before. */
  private IssueFile file(QueuedFile queued) {
    Path path = QueuedPath.of(queued);
    return Files.exists(path) || stores.queued().digest(queued.id()).isEmpty()
        ? IssueFile.read(path)
        : keeper.file(queued.id(), queued.name());
  }

  /** The files that wait, those dropped meanwhile behind the others. For one thread. */
  private final class Waiting implements Iterator<QueuedFile> {
    private final Map<Long, QueuedFile> taken = new LinkedHashMap<>();

    @Override
    public boolean hasNext() {
      return following().isPresent();
    }

    @Override
    public QueuedFile next() {
      QueuedFile next = following().orElseThrow(NoSuchElementException::new);
      taken.put(next.id(), next);
      return next;
    }

    private Optional<QueuedFile> following() {
      return queue.nextWaiting(taken.keySet());
    }

    /** The one that was taken first of those that are not done. */
    QueuedFile oldest() {
      return taken.values().iterator().next();
    }

    void done() {
      taken.remove(oldest().id());
    }
  }

  /**
   * How many bytes are read, those of the files that are being read by their share. Thread-safe.
   */
  private static final class Bytes {
    private static final int UNIT = 1024;

    private final QueueStore queue;
    private final Progress progress;
    private final Map<Long, Double> underWay = new HashMap<>();
    private long done;
    private long waiting;
    private String name = "";

    Bytes(QueueStore queue, Progress progress) {
      this.queue = queue;
      this.progress = progress;
    }

    synchronized void begun(QueuedFile file) {
      name = file.name();
      waiting = queue.waitingBytes();
      tell();
    }

    /**
     * @param fraction from 0 to 1
     */
    synchronized void read(QueuedFile file, double fraction) {
      // With a journal's habits a file is gone through twice: what is told never goes back.
      underWay.merge(file.id(), file.size() * fraction, Math::max);
      tell();
    }

    synchronized void done(QueuedFile file) {
      underWay.remove(file.id());
      done += file.size();
      waiting = Math.max(0, waiting - file.size());
      tell();
    }

    private void tell() {
      double part = underWay.values().stream().mapToDouble(Double::doubleValue).sum();
      progress.at((int) ((done + part) / UNIT), (int) ((done + waiting) / UNIT), name);
    }
  }
}
