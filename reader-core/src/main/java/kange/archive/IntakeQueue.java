package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.intake.FileCollector;
import kange.intake.ProfiledParser;
import kange.intake.QueueFiler;
import kange.intake.QueueKeeper;
import kange.intake.QueueReader;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.parse.IssueParser;
import kange.review.Review;
import kange.store.Stores;
import kange.store.queue.QueueStore;

/**
 * The files on their way into an archive: read and kept with it until a person has filed them or
 * taken them from the list. Nothing of them is in lists or in the search. Thread-safe; not for the
 * UI thread.
 */
public final class IntakeQueue {
  private final ArchiveLock lock;
  private final Stores stores;
  private final QueueStore queue;
  private final Runnable changed;
  private final Object importing;

  /**
   * @param changed told that the index must move on
   * @param importing held while issues are read and filed: one such work at a time
   */
  IntakeQueue(ArchiveLock lock, Stores stores, Runnable changed, Object importing) {
    this.lock = lock;
    this.stores = stores;
    this.queue = stores.queue();
    this.changed = changed;
    this.importing = importing;
  }

  /** The files of the list, in the order they were put there. */
  public List<QueuedFile> files() {
    return queue.files();
  }

  /** How many files of the list are not filed. */
  public int count() {
    return queue.count();
  }

  /** Empty when it is in the list no more. */
  public Optional<QueuedFile> find(long file) {
    return queue.find(file);
  }

  /**
   * Lets files, and the text files in folders, wait to be read, and names what cannot be read. What
   * is in the list already is read again.
   *
   * @param stop asked again and again, for a folder may be a whole disk
   * @return the files as they are in the list now
   * @throws java.util.concurrent.CancellationException when it says true; then none is added
   */
  public List<QueuedFile> add(List<Path> paths, BooleanSupplier stop) {
    lock.refuseUnlessHeld();
    FoundFiles found = FileCollector.collect(paths, stop);
    List<QueueStore.Dropped> dropped = new ArrayList<>();
    for (Path file : found.files()) {
      dropped.add(new QueueStore.Dropped(place(file), size(file), Optional.empty()));
    }
    for (ImportOutcome failure : found.failures()) {
      Optional<Message> why = Optional.of(failure.message());
      dropped.add(new QueueStore.Dropped(place(failure.file()), 0, why));
    }
    return queue.add(dropped);
  }

  private static String place(Path file) {
    return file.toAbsolutePath().toString();
  }

  /** What cannot be looked at is told of when it is read. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Reads what waits, and what comes to wait meanwhile. Killed or cancelled, which takes a second
   * at most also in the midst of a file, the file waits as before.
   *
   * @param progress told in units of 1024 bytes
   * @return whether it was cancelled
   */
  public boolean read(Progress progress, QueueWatcher watcher) {
    lock.refuseUnlessHeld();
    synchronized (importing) {
      return new QueueReader(stores, parser()).run(progress, watcher);
    }
  }

  /**
   * Files those of the files that were read, with what was put right in them. What is left out
   * stays in the list and says why.
   */
  public ImportReport file(
      List<Long> files, ImportOptions options, Progress progress, QueueWatcher watcher) {
    lock.refuseUnlessHeld();
    synchronized (importing) {
      return new QueueFiler(stores, parser(), changed, lock.act())
          .run(files, options, progress, watcher);
    }
  }

  private ProfiledParser parser() {
    return new ProfiledParser(stores.profiles());
  }

  /** A file as it reads now, with what was put right in it; empty where it was not parsed. */
  public Optional<ParsedIssue> issue(long file) {
    return new QueueKeeper(stores).review(file).map(Review::issue);
  }

  /**
   * Puts a file on the reviewing desk, with all that was put right in it before.
   *
   * @throws ArchiveException when it is in the list no more, or was not read
   */
  public ReviewSession review(long file) {
    Review review =
        queue
            .find(file)
            .filter(f -> f.state().fileable())
            .flatMap(f -> new QueueKeeper(stores).review(file))
            .orElseThrow(() -> ArchiveException.of(ArchiveMessage.QUEUED_FILE_NOT_THERE));
    return new ReviewSession(lock, new QueueReviewRecord(stores, file), review);
  }

  /** A file beside the issue in the archive that it is, too; empty where there is none any more. */
  public Optional<DuplicateMatch> compare(long file) {
    return queue.find(file).flatMap(f -> new QueueKeeper(stores).compare(f));
  }

  /** Lets files be read again. */
  public void again(List<Long> files) {
    lock.refuseUnlessHeld();
    queue.again(files);
  }

  /** Takes files from the list; the next {@link #tidy} lets go of them. */
  public void remove(List<Long> files) {
    lock.refuseUnlessHeld();
    queue.remove(files);
  }

  /** Puts files back that were taken from the list a moment ago. */
  public void putBack(List<Long> files) {
    lock.refuseUnlessHeld();
    queue.putBack(files);
  }

  /**
   * Lets go of what was filed or taken from the list before; what an older version of the program
   * read waits to be read again. To be called once, before the list is gone on with.
   *
   * @throws ArchiveException when nothing may be written
   */
  public void tidy() {
    lock.refuseUnlessHeld();
    queue.tidy(IssueParser.VERSION);
  }
}
