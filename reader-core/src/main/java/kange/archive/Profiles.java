package kange.archive;

import kange.intake.ProfiledParser;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.JournalProfile;
import kange.store.Stores;

/** What librarians know of journals' habits, and issues read again with it. Thread-safe. */
public final class Profiles {
  private final ArchiveLock lock;
  private final Stores stores;
  private final Runnable changed;
  private final Object importing;

  /**
   * @param changed told that the index must move on
   * @param importing held by whoever puts issues into the archive
   */
  Profiles(ArchiveLock lock, Stores stores, Runnable changed, Object importing) {
    this.lock = lock;
    this.stores = stores;
    this.changed = changed;
    this.importing = importing;
  }

  /**
   * What is known of a journal's habits; {@link JournalProfile#NONE} when nothing is.
   *
   * @param journal as {@link IssueSummary#journalLabel} names it
   */
  public JournalProfile of(String journal) {
    return stores.profiles().find(journal);
  }

  /**
   * Remembers a journal's habits in place of what was known of them; issues that come in from now
   * on are read with them, those that are there when {@link #reread} is asked to.
   *
   * @throws ArchiveException when the archive is read-only
   */
  public void save(String journal, JournalProfile profile) {
    lock.refuseUnlessHeld();
    stores.profiles().save(journal, profile);
  }

  /**
   * Reads an issue again, from the source the archive keeps and with its journal's profile;
   * articles that are still there keep their ids and marks. Waits for a running import.
   *
   * @return whether the issue reads differently now
   * @throws ArchiveException when the archive is read-only or the issue is gone
   */
  public boolean reread(long issue) {
    lock.refuseUnlessHeld();
    synchronized (importing) {
      Reparser again = new Reparser(stores, new ProfiledParser(stores.profiles()), lock.act());
      boolean differs = again.run(issue);
      if (differs) {
        changed.run();
      }
      return differs;
    }
  }
}
