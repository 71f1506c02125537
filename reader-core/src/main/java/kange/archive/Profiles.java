package kange.archive;

import java.util.ArrayList;
import java.util.List;
import kange.habit.HabitFinder;
import kange.habit.ReviewedIssue;
import kange.intake.HabitTrial;
import kange.intake.ProfiledParser;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitProposal;
import kange.model.habit.RereadReport;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import kange.store.Stores;
import kange.store.issue.ReviewStore;

/** What librarians know of journals' habits, and issues read again with it. Thread-safe. */
public final class Profiles {
  private final ArchiveLock lock;
  private final Stores stores;
  private final Catalogue catalogue;
  private final Runnable changed;
  private final Object importing;

  /**
   * @param changed told that the index must move on
   * @param importing held by whoever puts issues into the archive
   */
  Profiles(ArchiveLock lock, Stores stores, Runnable changed, Object importing) {
    this.lock = lock;
    this.stores = stores;
    this.catalogue = new Catalogue(stores);
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
   * on are read with them, those that are there when {@link #reread} is asked to. Logged, and
   * undone from the log.
   *
   * @throws ArchiveException when the archive is read-only
   */
  public void save(String journal, JournalProfile profile) {
    lock.refuseUnlessHeld();
    stores.profiles().save(journal, profile, lock.act());
  }

  /**
   * Habits that corrections in the journal's issues suggest and its profile does not say, those
   * that most acts speak for first; none that was declined.
   */
  public List<HabitProposal> proposals(String journal) {
    List<ReviewedIssue> reviewed = new ArrayList<>();
    for (IssueSummary issue : issues(journal)) {
      stores
          .reviews()
          .find(issue.id())
          .filter(stored -> stored.done() > 0)
          .ifPresent(stored -> reviewed.add(reviewed(issue.id(), stored)));
    }
    return HabitFinder.find(reviewed, of(journal)).stream()
        .filter(found -> !stores.profiles().declined(journal, found.kind(), found.text()))
        .toList();
  }

  private ReviewedIssue reviewed(long issue, ReviewStore.Stored stored) {
    return new ReviewedIssue(
        SourceLines.of(stores, issue),
        stored.filed(),
        stores.issues().parsed(issue).orElseThrow(),
        stored.held().stream().flatMap(revision -> revision.acts().stream()).toList());
  }

  /**
   * Says that a proposal is no habit: it is not made again, until {@link #offerAgain}.
   *
   * @throws ArchiveException when the archive is read-only
   */
  public void decline(String journal, HabitProposal proposal) {
    lock.refuseUnlessHeld();
    stores.profiles().decline(journal, proposal.kind(), proposal.text());
  }

  /** Takes {@link #decline} back. */
  public void offerAgain(String journal, HabitProposal proposal) {
    lock.refuseUnlessHeld();
    stores.profiles().offerAgain(journal, proposal.kind(), proposal.text());
  }

  /**
   * What a profile would change in each issue of the journal, newest first, as far as it was not
   * cancelled; nothing is written.
   *
   * @throws ArchiveException when the source of an issue cannot be read
   */
  public List<HabitEffect> effects(String journal, JournalProfile profile, Progress progress) {
    HabitTrial trial = new HabitTrial(stores, journal, profile, lock.act());
    List<IssueSummary> issues = issues(journal);
    List<HabitEffect> effects = new ArrayList<>();
    for (IssueSummary issue : issues) {
      if (progress.cancelled()) {
        break;
      }
      progress.at(effects.size(), issues.size(), issue.label());
      effects.add(trial.of(issue));
    }
    progress.at(effects.size(), issues.size(), "");
    return effects;
  }

  /**
   * Reads the journal's issues again one by one, newest first; one that fails does not stop the
   * others. See {@link #reread(long)}.
   */
  public RereadReport reread(String journal, Progress progress) {
    List<IssueSummary> issues = issues(journal);
    List<Message> failures = new ArrayList<>();
    int read = 0;
    int changed = 0;
    for (IssueSummary issue : issues) {
      if (progress.cancelled()) {
        return new RereadReport(read, changed, failures, true);
      }
      progress.at(read + failures.size(), issues.size(), issue.label());
      try {
        changed += reread(issue.id()) ? 1 : 0;
        read++;
      } catch (ArchiveException e) {
        failures.add(e.message());
      }
    }
    progress.at(issues.size(), issues.size(), "");
    return new RereadReport(read, changed, failures, false);
  }

  /** The journal's issues, newest first. */
  public List<IssueSummary> issues(String journal) {
    return catalogue.issues(IssueFilter.ofJournal(journal), 0, Integer.MAX_VALUE);
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
