package kange.store;

import java.nio.file.Path;
import java.util.Optional;
import kange.store.authority.AuthorityStore;
import kange.store.authority.HeadingStore;
import kange.store.catalogue.CatalogueStore;
import kange.store.catalogue.ClassificationStore;
import kange.store.catalogue.NameStore;
import kange.store.digest.DigestKeeper;
import kange.store.digest.DigestStore;
import kange.store.history.HistoryStore;
import kange.store.issue.ArticleStore;
import kange.store.issue.ColumnSortKeys;
import kange.store.issue.DerivedStore;
import kange.store.issue.DoubtStore;
import kange.store.issue.IssueLookup;
import kange.store.issue.IssuePages;
import kange.store.issue.IssueStore;
import kange.store.issue.NameRestoration;
import kange.store.issue.ProfileStore;
import kange.store.issue.RestorationStore;
import kange.store.issue.ReviewStore;
import kange.store.issue.SourceStore;
import kange.store.marks.MarkStores;
import kange.store.marks.UserDataStore;
import kange.store.own.OwnMarks;
import kange.store.queue.QueueStore;
import kange.store.queue.QueuedIssues;
import kange.store.scan.ScanStore;
import kange.store.sql.ArchiveIdentity;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.undo.UndoStore;

/** The database of an archive and the stores on it. Thread-safe. */
public record Stores(
    Database database,
    LanguageKeys keys,
    String archiveId,
    IssueStore issues,
    IssuePages pages,
    SourceStore sources,
    IssueLookup lookup,
    ReviewStore reviews,
    DoubtStore doubts,
    ArticleStore articles,
    CatalogueStore catalogue,
    ClassificationStore classification,
    NameStore names,
    HeadingStore headings,
    AuthorityStore authorities,
    UserDataStore userData,
    ProfileStore profiles,
    MarkStores marks,
    ScanStore scans,
    HistoryStore history,
    UndoStore undo,
    QueueStore queue,
    QueuedIssues queued,
    ChangeLog changes,
    DigestStore digests,
    RestorationStore restoration,
    NameRestoration nameRestoration,
    DerivedStore derived,
    Optional<OwnMarks> own) {

  /** The name of the database in an archive's folder. */
  public static final String FILE = "kange.db";

  /**
   * Opens the database, making it where it is not there yet, and all stores on it.
   *
   * @param keys how names are sorted and texts compared
   */
  public static Stores open(Path file, boolean readOnly, LanguageKeys keys) {
    return open(file, readOnly, keys, Optional.empty());
  }

  /**
   * As above, with a reader's own marks.
   *
   * @param own the folder they lie in
   */
  public static Stores open(Path file, boolean readOnly, LanguageKeys keys, Optional<Path> own) {
    return open(readOnly ? Database.openReadOnly(file) : Database.open(file), !readOnly, keys, own);
  }

  /**
   * As above, for reading until {@link #openForWriting}; a database that this program would have to
   * make or bring on first is refused.
   */
  public static Stores openToRead(Path file, LanguageKeys keys, Optional<Path> own) {
    return open(Database.openToRead(file), false, keys, own);
  }

  /** From now on it may be written; nothing happens where that is so already. */
  public void openForWriting() {
    if (database.openForWriting()) {
      complete(database, keys);
    }
  }

  /** As above, of a file that nobody ever writes to again, for reading. */
  public static Stores openAtRest(Path file, LanguageKeys keys) {
    return openAtRest(file, keys, Optional.empty());
  }

  /** As above, with the reader's own marks that lie in a folder. */
  public static Stores openAtRest(Path file, LanguageKeys keys, Optional<Path> own) {
    return open(Database.openAtRest(file), false, keys, own);
  }

  private static Stores open(
      Database database, boolean toWrite, LanguageKeys keys, Optional<Path> own) {
    try {
      if (toWrite) {
        complete(database, keys);
      }
      return on(database, keys, own);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What whoever writes sees to first. */
  private static void complete(Database database, LanguageKeys keys) {
    DigestKeeper.on(database);
    ColumnSortKeys.complete(database, keys);
  }

  /** Closes the reader's own marks and the database. */
  public void close() {
    own.ifPresent(OwnMarks::close);
    database.close();
  }

  private static Stores on(Database database, LanguageKeys keys, Optional<Path> folder) {
    String id = new ArchiveIdentity(database).uuid();
    Optional<OwnMarks> own = folder.map(place -> OwnMarks.in(place, database, id, keys));
    // What shows stars and marks shows the reader's own with them; what proves and copies does not.
    Database shown = own.map(OwnMarks::both).orElse(database);
    return new Stores(
        database,
        keys,
        id,
        new IssueStore(database, keys),
        new IssuePages(database),
        new SourceStore(database),
        new IssueLookup(database, keys),
        new ReviewStore(database, keys),
        new DoubtStore(database),
        new ArticleStore(shown),
        new CatalogueStore(database),
        new ClassificationStore(database),
        new NameStore(database),
        new HeadingStore(database),
        new AuthorityStore(database, keys),
        new UserDataStore(shown),
        new ProfileStore(database),
        MarkStores.on(shown, keys),
        new ScanStore(database),
        new HistoryStore(database),
        new UndoStore(database, keys),
        new QueueStore(database),
        new QueuedIssues(database),
        new ChangeLog(database),
        new DigestStore(database),
        new RestorationStore(database, keys),
        new NameRestoration(database, keys),
        new DerivedStore(database, keys),
        own);
  }
}
