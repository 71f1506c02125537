package kange.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kange.check.ArchiveChecker;
import kange.index.IndexKeeper;
import kange.intake.FileCollector;
import kange.intake.IssueFile;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.Progress;
import kange.model.Subscription;
import kange.model.catalogue.ArticleSummary;
import kange.model.check.CheckReport;
import kange.model.explain.IssueExplanation;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.message.Message;
import kange.model.publish.Edition;
import kange.model.reading.ReadingPosition;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHits;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import kange.model.search.SearchSuggestion;
import kange.store.Stores;
import kange.text.Pinyin;

/**
 * A library of journal issues in one folder: {@code kange.db} (the truth), {@code scans/} (printed
 * pages) and {@code index/} (a cache). Thread-safe; nothing here may be called on the UI thread.
 * Failures are {@link ArchiveException}s.
 */
public final class Archive implements AutoCloseable {
  private final Path folder;
  private final ArchiveLock lock;
  private final Stores stores;
  private final IndexKeeper index;
  private final Catalogue catalogue;
  private final Marks marks;
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
    this.stores = stores;
    this.index = index;
    this.catalogue = new Catalogue(stores);
    this.marks = new Marks(lock, stores.marks());
    this.profiles = new Profiles(lock, stores, index::changed, importing);
    this.desk = new Desk(lock, stores, index::changed);
    this.scans = new Scans(lock, stores);
    this.exports = new Exports(stores);
    this.history = new ArchiveHistory(lock, stores, desk, index::changed, scans::removeUnwanted);
    this.queue = new IntakeQueue(lock, stores, index::changed, importing);
  }

  /**
   * Opens the archive in a folder, creating both when they are not there. When another process
   * holds it, it opens read-only: see {@link #readOnly} and {@link #heldBy}. The search index
   * catches up in the background.
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
    Archive archive = ArchiveOpening.open(folder, wait);
    archive.wakeIndex();
    return archive;
  }

  /**
   * As {@link #open}, but leaves the search index alone until something is asked of it, or {@link
   * #wakeIndex} is called: whoever starts with a page from the database has the machine to himself.
   */
  public static Archive openAtRest(Path folder) {
    return ArchiveOpening.open(folder, holder -> false);
  }

  /**
   * As {@link #openAtRest}, but others may write it until this process makes its first change; from
   * then on this one alone may, until it is closed. That is how a window opens.
   */
  public static Archive openToRead(Path folder) {
    return ArchiveOpening.openToRead(folder);
  }

  /** As {@link #openAtRest}, never to be changed by this process. */
  public static Archive openReadOnly(Path folder) {
    return ArchiveOpening.openReadOnly(folder);
  }

  /**
   * Whether an archive is there, or an edition of one that can be read: a folder that is not is
   * made by opening it.
   */
  public static boolean stands(Path folder) {
    return Publications.stands(folder);
  }

  /** Lets the search index open and catch up in the background; returns at once. */
  public void wakeIndex() {
    index.wake();
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

  /**
   * Whether changes are refused, as far as is known now: another process holds the archive, its
   * folder cannot be written, or it was opened so.
   */
  public boolean readOnly() {
    return lock.barred();
  }

  /** Why changes are refused, when they are. */
  public Message readOnlyReason() {
    return lock.refusal();
  }

  /** Whether this process alone may write, now and until it closes the archive. */
  public boolean holdsLock() {
    return lock.held();
  }

  /**
   * Makes this process the one that may write, if it can: for whoever is about to change things one
   * by one.
   *
   * @return whether it is; if not, {@link #readOnlyReason} says why
   */
  public boolean tryLock() {
    try {
      lock.refuseUnlessHeld();
      return true;
    } catch (ArchiveException e) {
      if (e.message().equals(lock.refusal())) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Looks again whether another process still holds the archive.
   *
   * @return whether changes can be made now
   */
  public boolean lookAgain() {
    try {
      lock.look();
      return !lock.barred();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_OPENED, folder), e);
    }
  }

  /**
   * Who holds the archive when it is read-only: empty as well when it is read-only because the
   * folder cannot be written.
   */
  public Optional<LockHolder> heldBy() {
    return lock.heldBy();
  }

  /** Reads a file as an import would, without an archive. */
  public static ParsedIssue parse(Path file) {
    return IssueFile.read(file).parse();
  }

  /** Reads a file as {@link #parse} does, and says why it was read so. */
  public static IssueExplanation explain(Path file) {
    return IssueFile.read(file).explain();
  }

  /**
   * The text files an import of these files and folders would read, folders in full depth, and what
   * it could not read.
   *
   * @param stop asked again and again, for a folder may be a whole disk
   * @throws java.util.concurrent.CancellationException when it says true
   */
  public static FoundFiles filesIn(List<Path> paths, BooleanSupplier stop) {
    return FileCollector.collect(paths, stop);
  }

  /** The endings of files an import takes from folders, lower case, without the dot. */
  public static List<String> textEndings() {
    return FileCollector.ENDINGS;
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

  /** Highlights, notes, tags and reading lists. */
  public Marks marks() {
    return marks;
  }

  /** Gives an article a star or takes it away; nothing happens when the article is not there. */
  public void setFavourite(long article, boolean favourite) {
    lock.refuseUnlessHeld();
    stores.userData().setFavourite(article, favourite, Instant.now());
  }

  /**
   * Remembers where a reader stopped; fails in an archive that is open for reading only. Nobody is
   * kept out for that: while another process writes, it is not remembered.
   */
  public void savePosition(ReadingPosition position) {
    if (lock.barred()) {
      throw new ArchiveException(lock.refusal());
    }
    lock.briefly(() -> stores.userData().savePosition(position));
  }

  /** Where the reader stopped in an article; empty when it was never opened. */
  public Optional<ReadingPosition> position(long article) {
    return stores.userData().position(article);
  }

  /** Articles read last, latest first. */
  public List<ArticleSummary> recentlyRead(int limit) {
    return stores.userData().recentlyRead(limit);
  }

  /**
   * Searches; see {@link SearchResult}. Returns early with what it has once {@code cancelled} says
   * true.
   */
  public SearchResult search(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.search(request, index.status(), cancelled));
  }

  /**
   * The hits of {@link #search} alone, which do not wait until all that matches is counted. Returns
   * early as that does.
   */
  public SearchHits hits(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.hits(request, index.status(), cancelled));
  }

  /**
   * How many articles match a request and how they spread. Returns early with what it has counted
   * once {@code cancelled} says true.
   */
  public SearchSpread spread(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.spread(request, cancelled));
  }

  /**
   * The articles that match in full, in the order {@link #search} gives their hits, without loading
   * anything of them. One that was deleted a moment ago may still be among them.
   *
   * @param request for all of them, one of {@link SearchRequest#all}
   * @param cancelled once it says true, what is returned may be incomplete
   */
  public List<Long> ids(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.ids(request, cancelled));
  }

  /** Where a query's words stand in a text: character-exact, in order, not overlapping. */
  public List<Span> hitsIn(String query, String text) {
    return index.ask(i -> i.marks(query, text));
  }

  /** Like {@link #hitsIn}, of a query's single words: for hits that only come close. */
  public List<Span> closeHitsIn(String query, String text) {
    return index.ask(i -> i.closeMarks(query, text));
  }

  /**
   * Authors, columns (both also by pinyin and by their other names) and titles that hold the word
   * being typed, best first.
   *
   * @param typed without operators and field names
   */
  public List<SearchSuggestion> suggest(String typed, int limit) {
    return new Aliases(stores).among(index.ask(i -> i.suggest(typed, limit)), typed, limit);
  }

  /** How a name is typed by its sound: full pinyin and initials, lower case, without tones. */
  public static List<String> spellings(String name) {
    Pinyin.Reading reading = Pinyin.ofText(name);
    return List.of(reading.full(), reading.initials());
  }

  /** How far the search index is, as far as that is known now: never waits for the index. */
  public IndexStatus indexStatus() {
    return index.status();
  }

  /**
   * Calls back whenever the index has moved on or its state has changed: in order, on a background
   * thread that holds no lock, so that the listener may ask the archive anything.
   *
   * @return closed when the listener wants to hear no more; until then the archive holds it
   */
  public Subscription onIndexStatus(Consumer<IndexStatus> listener) {
    return index.onStatus(listener);
  }

  /**
   * Waits until the index holds every issue: for scripts. Opened read-only, the other process does
   * that; then it does not wait, and {@link #indexStatus} says how far it is.
   */
  public void awaitIndex() {
    index.awaitLevel();
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
