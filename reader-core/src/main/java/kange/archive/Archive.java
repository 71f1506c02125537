package kange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kange.check.ArchiveChecker;
import kange.index.IndexKeeper;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.Progress;
import kange.model.check.CheckReport;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.publish.Edition;
import kange.store.Stores;
import kange.store.own.MarkLayers;

/**
 * A library of journal issues in one folder: {@code kange.db} (the truth), {@code scans/} (printed
 * pages) and {@code index/} (a cache). Thread-safe; nothing here may be called on the UI thread.
 * Failures are {@link ArchiveException}s.
 */
public final class Archive implements AutoCloseable {
  private final Path folder;
  private final ArchiveLock lock;
  private final WriteAccess access;
  private final Stores stores;
  private final IndexKeeper index;
  private final ArchiveSearcher searcher;
  private final Catalogue catalogue;
  private final Marks marks;
  private final ReadingHistory reading;
  private final Profiles profiles;
  private final Desk desk;
  private final ArchiveHistory history;
  private final IntakeQueue queue;
  private final Scans scans;
  private final Exports exports;
  private final Optional<Edition> edition;
  private final Optional<Path> source;
  private final List<AutoCloseable> opened;
  private final Object importing = new Object();

  /**
   * @param opened what is closed with it, in this order
   */
  Archive(
      Path folder,
      Optional<Edition> edition,
      ArchiveLock lock,
      Stores stores,
      IndexKeeper index,
      List<AutoCloseable> opened) {
    this.folder = folder;
    this.edition = edition;
    this.source = edition.flatMap(published -> Publications.source(folder));
    this.opened = List.copyOf(opened);
    this.lock = lock;
    this.access = new WriteAccess(folder, lock);
    this.stores = stores;
    this.index = index;
    this.searcher = new ArchiveSearcher(index, stores);
    this.catalogue = new Catalogue(stores);
    MarkLayers layers =
        new MarkLayers(
            lock,
            stores.database(),
            stores.keys(),
            stores.marks(),
            stores.userData(),
            stores.own());
    this.marks = new Marks(lock, layers, stores);
    this.reading = new ReadingHistory(lock, layers, stores.userData());
    this.profiles = new Profiles(lock, stores, index::changed, importing);
    this.desk = new Desk(lock, stores, index::changed);
    this.scans = new Scans(lock, stores);
    this.exports = new Exports(lock, stores);
    this.history = new ArchiveHistory(lock, stores, desk, index::changed, scans::removeUnwanted);
    this.queue = new IntakeQueue(lock, stores, index::changed, importing);
  }

  /**
   * Opens the archive in a folder, creating both when they are not there. When another process
   * holds it, it opens read-only: see {@link #access}. The search index catches up in the
   * background.
   */
  public static Archive open(Path folder) {
    return open(folder, holder -> false);
  }

  /**
   * As above, for whoever must write.
   *
   * @param wait asked again and again while another process holds it: whether to try once more
   */
  public static Archive open(Path folder, Predicate<LockHolder> wait) {
    Archive archive = new ArchiveOpening(folder, Optional.empty()).open(wait);
    archive.searcher.wake();
    return archive;
  }

  /**
   * As {@link #open}, but leaves the search index alone until something is asked of it, or {@link
   * ArchiveSearcher#wake} is called: whoever starts with a page from the database has the machine
   * to himself.
   */
  public static Archive openAtRest(Path folder) {
    return new ArchiveOpening(folder, Optional.empty()).open(holder -> false);
  }

  /**
   * As {@link #openAtRest}, but others may write it until this process makes its first change; from
   * then on this one alone may, until it is closed. That is how a window opens.
   */
  public static Archive openToRead(Path folder) {
    return new ArchiveOpening(folder, Optional.empty()).openToRead();
  }

  /**
   * As above, and what is marked while nothing can be changed in it is kept for the reader.
   *
   * @param own the folder of the reader's own marks, which need not be there yet: see {@link Marks}
   */
  public static Archive openToRead(Path folder, Path own) {
    return new ArchiveOpening(folder, Optional.of(own)).openToRead();
  }

  /** As {@link #openAtRest}, never to be changed by this process. */
  public static Archive openReadOnly(Path folder) {
    return new ArchiveOpening(folder, Optional.empty()).openReadOnly();
  }

  /** As {@link #openToRead(Path, Path)}, never to be changed by this process. */
  public static Archive openReadOnly(Path folder, Path own) {
    return new ArchiveOpening(folder, Optional.of(own)).openReadOnly();
  }

  /**
   * Whether an archive is there, or an edition of one that can be read: a folder that is not is
   * made by opening it.
   */
  public static boolean stands(Path folder) {
    return Publications.stands(folder);
  }

  /** Where the archive lies. */
  public Path folder() {
    return folder;
  }

  /** What was published that this is; empty for an archive in which things are changed. */
  public Optional<Edition> edition() {
    return edition;
  }

  /** The published folder that it follows; empty where it follows none. */
  public Optional<Path> follows() {
    return source;
  }

  /** Whether things may be changed in it, and who else may. */
  public WriteAccess access() {
    return access;
  }

  /**
   * Imports files and folders, and other archives and backups with what was put right and marked in
   * them, one transaction per issue; a failing file does not stop others. A second import waits for
   * the first.
   */
  public ImportReport importFiles(List<Path> paths, DuplicatePolicy policy, Progress progress) {
    return importFiles(paths, ImportOptions.of(policy), progress, outcome -> {});
  }

  /**
   * As above. Cancelled, it ends within a second, also in the midst of a file; then nothing more is
   * filed, and nothing of that file. What does not look like an issue waits in the {@link #queue}.
   *
   * @param each told what became of a file as soon as that is known, on the importing thread
   */
  public ImportReport importFiles(
      List<Path> paths, ImportOptions options, Progress progress, Consumer<ImportOutcome> each) {
    lock.refuseUnlessHeld();
    synchronized (importing) {
      return new ImportRun(stores, safetyCopies(), index::changed, lock.act())
          .run(paths, options, progress, each);
    }
  }

  /** Journals, issues, columns, authors, articles. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Journals' habits, and issues read again with them. */
  public Profiles profiles() {
    return profiles;
  }

  /** What was put right in issues, as a file. */
  public Corrections corrections() {
    return new Corrections(lock, stores, desk);
  }

  /** Where issues are put right. */
  public Desk desk() {
    return desk;
  }

  /** Files on their way in. */
  public IntakeQueue queue() {
    return queue;
  }

  /** What was done to the archive, the bin, and taking back. */
  public ArchiveHistory history() {
    return history;
  }

  /** Which printed names are one author, column or journal. */
  public Authorities authorities() {
    return new Authorities(lock, stores, index::changed);
  }

  /** The printed pages of issues. */
  public Scans scans() {
    return scans;
  }

  /** Stars, highlights, notes, tags and reading lists. */
  public Marks marks() {
    return marks;
  }

  /** What was read, and where a reader stopped. */
  public ReadingHistory reading() {
    return reading;
  }

  /** Finds articles by their words. */
  public ArchiveSearcher searcher() {
    return searcher;
  }

  /** Hands articles over: files, references, pages for a printer. */
  public Exports exports() {
    return exports;
  }

  /**
   * Looks at database and index; with {@code repair}, mends what can be mended, once a running
   * import is done.
   */
  public CheckReport check(boolean repair) {
    return check(repair, Progress.NONE);
  }

  /**
   * As above. Cancelled, it ends within a second, also in the midst of a check, and throws a {@link
   * java.util.concurrent.CancellationException}; what was mended until then stays mended, and an
   * index that is being made anew is so in the background.
   */
  public CheckReport check(boolean repair, Progress progress) {
    ArchiveChecker checker = new ArchiveChecker(stores, index, progress, lock.act());
    if (!repair) {
      return checker.run(false);
    }
    lock.refuseUnlessHeld();
    synchronized (importing) {
      return ArchiveSalvage.wanted(folder, checker.run(true));
    }
  }

  /** What is published of it for readers' machines. */
  public Publications publications() {
    return new Publications(stores);
  }

  /** Copies of the whole archive. */
  public Backups backups() {
    return new Backups(stores);
  }

  /**
   * Whether an archive could not be opened because its database is damaged: see {@link #repair}.
   */
  public static boolean isDamaged(ArchiveException refused) {
    return ArchiveSalvage.mayHelp(refused);
  }

  /**
   * Checks and mends an archive that nobody has open, also one that cannot be opened any more: then
   * what can be read of its database is brought into a new one, and the old one is kept beside it.
   *
   * @throws ArchiveException when another process holds it, or nothing can be saved
   */
  public static CheckReport repair(Path folder, Progress progress) {
    return ArchiveSalvage.repair(folder, progress);
  }

  /** Copies of what people made in it. */
  public SafetyCopies safetyCopies() {
    return new SafetyCopies(lock, stores, corrections(), authorities());
  }

  /** Lets running work finish; the index catches up at the next opening. */
  @Override
  public void close() {
    index.close();
    scans.close();
    ArchiveOpening.close(opened);
  }
}
