package kange.archive;

import java.nio.file.Path;
import kange.store.ArchiveIdentity;
import kange.store.ArticleStore;
import kange.store.CatalogueStore;
import kange.store.ChangeLog;
import kange.store.ColumnSpelling;
import kange.store.Database;
import kange.store.IssueStore;
import kange.store.NameStore;
import kange.store.ProfileStore;
import kange.store.UserDataStore;

/** The database of an archive and the stores on it. */
record Stores(
    Database database,
    String archiveId,
    IssueStore issues,
    ArticleStore articles,
    CatalogueStore catalogue,
    NameStore names,
    UserDataStore userData,
    ProfileStore profiles,
    MarkStores marks,
    ChangeLog changes) {

  static Stores open(Path file, boolean readOnly) {
    Database database = readOnly ? Database.openReadOnly(file) : Database.open(file);
    ChineseKeys keys = new ChineseKeys();
    try {
      if (!readOnly) {
        ColumnSpelling.complete(database, keys);
      }
      return new Stores(
          database,
          new ArchiveIdentity(database).uuid(),
          new IssueStore(database, keys),
          new ArticleStore(database),
          new CatalogueStore(database),
          new NameStore(database),
          new UserDataStore(database),
          new ProfileStore(database),
          MarkStores.on(database, keys),
          new ChangeLog(database));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
