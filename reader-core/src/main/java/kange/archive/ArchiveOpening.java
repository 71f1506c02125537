package kange.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import kange.backup.RestoreMarker;
import kange.index.CatchUp;
import kange.index.IndexAccess;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.UserCache;
import kange.store.Stores;

/** Opens an archive: lock, database, index, in this order; what was opened is closed on failure. */
final class ArchiveOpening {
  private static final String INDEX = "index";

  /** Where in the user's cache indexes lie that stand in for those of archives for reading only. */
  private static final String SUBSTITUTES = "indexes";

  private ArchiveOpening() {}

  static Archive open(Path folder, Predicate<LockHolder> wait) {
    Deque<Runnable> opened = new ArrayDeque<>();
    try {
      AtomicFile.makeFolders(folder);
      ArchiveLock lock = take(folder, wait);
      opened.push(lock::close);
      boolean readOnly = !lock.held();
      if (!readOnly) {
        ArchiveSalvage.finish(folder);
      }
      RestoreMarker.refuseHalfRestored(folder, lock.held());
      Stores stores = Stores.open(folder.resolve(Stores.FILE), readOnly, new ChineseKeys());
      opened.push(stores.database()::close);
      IndexFolder index =
          new IndexFolder(
              folder.resolve(INDEX),
              stores.database().file(),
              stores.archiveId(),
              new StoredArticles(stores.articles()),
              access(lock),
              UserCache.folder().resolve(SUBSTITUTES));
      return new Archive(
          folder,
          lock,
          stores,
          new IndexKeeper(index, new CatchUp(stores.changes(), stores.articles())));
    } catch (IOException e) {
      opened.forEach(Runnable::run);
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_OPENED, folder), e);
    } catch (RuntimeException e) {
      opened.forEach(Runnable::run);
      throw e;
    }
  }

  private static ArchiveLock take(Path folder, Predicate<LockHolder> wait) throws IOException {
    ArchiveLock lock = ArchiveLock.take(folder);
    while (lock.heldBy().filter(wait).isPresent()) {
      lock = ArchiveLock.take(folder);
    }
    return lock;
  }

  private static IndexAccess access(ArchiveLock lock) {
    if (lock.held()) {
      return IndexAccess.WRITE;
    }
    return lock.heldBy().isPresent() ? IndexAccess.FOLLOW : IndexAccess.READ;
  }
}
