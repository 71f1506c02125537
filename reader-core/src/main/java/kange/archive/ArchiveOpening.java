package kange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kange.backup.RestoreMarker;
import kange.index.CatchUp;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.index.StoredArticles;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.Progress;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.NetworkDrive;
import kange.platform.UserCache;
import kange.publish.ArchivePlace;
import kange.publish.Subscriber;
import kange.store.Stores;
import kange.store.sql.DatabaseHeader;
import kange.store.sql.LanguageKeys;

/** Opens an archive: lock, database, index, in this order; what was opened is closed on failure. */
final class ArchiveOpening {
  private static final String INDEX = "index";

  /** Where in the user's cache indexes lie that stand in for those of archives for reading only. */
  private static final String SUBSTITUTES = "indexes";

  private final Path folder;
  private final Optional<Path> own;

  /**
   * @param own the folder of the reader's own marks
   */
  ArchiveOpening(Path folder, Optional<Path> own) {
    this.folder = folder;
    this.own = own;
  }

  /** Takes the lock at once, if it is free. */
  Archive open(Predicate<LockHolder> wait) {
    return opened(archive -> take(archive, wait));
  }

  /**
   * Leaves the lock to be taken at the first change. An archive that is not there yet, or that this
   * program has to bring on first, is made or brought on, and let go again.
   */
  Archive openToRead() {
    try {
      if (toBePrepared(ArchivePlace.in(folder))) {
        new ArchiveOpening(folder, Optional.empty()).open(holder -> false).close();
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_OPENED, folder), e);
    }
    return opened(ArchiveLock::leave);
  }

  /** Never takes it. */
  Archive openReadOnly() {
    return opened(archive -> ArchiveLock.never(archive, Message.of(ArchiveMessage.READING_ONLY)));
  }

  private static boolean toBePrepared(ArchivePlace place) throws IOException {
    if (place.edition().isPresent()) {
      return false;
    }
    Path database = place.archive().resolve(Stores.FILE);
    if (!Files.exists(database) || RestoreMarker.stands(place.archive())) {
      return true;
    }
    try (InputStream in = Files.newInputStream(database)) {
      return DatabaseHeader.read(in.readNBytes(DatabaseHeader.LENGTH))
          .filter(DatabaseHeader::current)
          .isEmpty();
    }
  }

  /** How the lock is had. */
  private interface Locking {
    ArchiveLock of(Path archive) throws IOException;
  }

  private Archive opened(Locking locking) {
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try {
      ArchivePlace place = place();
      if (place.edition().isPresent()) {
        opened.push(place.use());
      }
      ArchiveLock lock = lock(place, locking);
      opened.push(lock);
      if (lock.held()) {
        ArchiveSalvage.finish(folder);
      }
      RestoreMarker.refuseHalfRestored(place.archive(), lock.held());
      refuseNothing(place, lock);
      Stores stores = stores(place, lock);
      opened.push(stores::close);
      lock.whenTaken(stores::openForWriting);
      IndexFolder index =
          new IndexFolder(
              place.archive().resolve(INDEX),
              stores.database().file(),
              stores.archiveId(),
              new StoredArticles(stores.articles()),
              lock,
              UserCache.folder().resolve(SUBSTITUTES));
      return new Archive(
          folder,
          place.edition(),
          lock,
          stores,
          new IndexKeeper(index, new CatchUp(stores.changes(), stores.articles())),
          List.copyOf(opened));
    } catch (IOException e) {
      close(opened);
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_OPENED, folder), e);
    } catch (RuntimeException e) {
      close(opened);
      throw e;
    }
  }

  /** An edition that an older program fetched is brought on first: this machine owns it. */
  private ArchivePlace place() throws IOException {
    ArchivePlace place = ArchivePlace.in(folder);
    if (place.older() && ArchivePlace.source(folder).isPresent()) {
      new Subscriber(folder, new ChineseKeys(), Progress.NONE).bringOn();
      return ArchivePlace.in(folder);
    }
    return place;
  }

  private static ArchiveLock lock(ArchivePlace place, Locking locking) throws IOException {
    if (place.edition().isPresent()) {
      Message why = Message.of(ArchiveMessage.IS_EDITION, place.edition().get().number());
      return ArchiveLock.never(place.archive(), why);
    }
    return NetworkDrive.holds(place.archive())
        ? ArchiveLock.never(place.archive(), Message.of(ArchiveMessage.ON_NETWORK, place.archive()))
        : locking.of(place.archive());
  }

  /** What is not there cannot be made where nothing is to be written. */
  private static void refuseNothing(ArchivePlace place, ArchiveLock lock) {
    if (lock.forbidden().isPresent() && !Files.exists(place.archive().resolve(Stores.FILE))) {
      throw new ArchiveException(lock.forbidden().get());
    }
  }

  private Stores stores(ArchivePlace place, ArchiveLock lock) {
    Path file = place.archive().resolve(Stores.FILE);
    LanguageKeys keys = new ChineseKeys();
    if (place.edition().isPresent()) {
      return Stores.openAtRest(file, keys, own);
    }
    return lock.held() || lock.barred()
        ? Stores.open(file, !lock.held(), keys, own)
        : Stores.openToRead(file, keys, own);
  }

  /** What was opened last is closed first. */
  static void close(Iterable<AutoCloseable> opened) {
    for (AutoCloseable each : opened) {
      try {
        each.close();
      } catch (ArchiveException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static ArchiveLock take(Path folder, Predicate<LockHolder> wait) throws IOException {
    AtomicFile.makeFolders(folder);
    ArchiveLock lock = ArchiveLock.take(folder);
    while (lock.heldBy().filter(wait).isPresent()) {
      lock = ArchiveLock.take(folder);
    }
    return lock;
  }
}
