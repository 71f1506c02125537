package kange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.store.Stores;
import kange.store.queue.QueueStore;

/**
 * Files what lies in the queue, with what was put right in it, one transaction an issue: it leaves
 * the queue in the very transaction that files it.
 */
public final class QueueFiler {
  private final Stores stores;
  private final QueueStore queue;
  private final QueueKeeper keeper;
  private final ProfiledParser reading;
  private final Runnable changed;
  private final Operation by;

  /**
   * @param changed called after each issue that was written
   * @param by the act that all of it is, for the log
   */
  public QueueFiler(Stores stores, ProfiledParser reading, Runnable changed, Operation by) {
    this.stores = stores;
    this.queue = stores.queue();
    this.keeper = new QueueKeeper(stores);
    this.reading = reading;
    this.changed = changed;
    this.by = by;
  }

  /**
   * Files those of the files that were read; what is left out stays in the queue and says why.
   * Cancelled, it ends within a second, also in the midst of a file, of which nothing is filed
   * then.
   */
  public ImportReport run(
      List<Long> ids, ImportOptions options, Progress progress, QueueWatcher watcher) {
    IssueFiler filer = new IssueFiler(stores, reading, options, by, progress::cancelled, changed);
    List<ImportOutcome> outcomes = new ArrayList<>();
    try {
      for (int i = 0; i < ids.size(); i++) {
        progress.refuseWhenCancelled();
        Optional<QueuedFile> file = queue.find(ids.get(i)).filter(f -> f.state().fileable());
        if (file.isPresent()) {
          progress.at(i, ids.size(), file.get().name());
          watcher.begun(file.get().id());
          outcomes.add(one(file.get(), filer));
          tell(file.get().id(), watcher);
        }
      }
      progress.at(ids.size(), ids.size(), "");
      return new ImportReport(outcomes, false, by);
    } catch (CancellationException e) {
      return new ImportReport(outcomes, true, by);
    }
  }

  private void tell(long id, QueueWatcher watcher) {
    queue.find(id).ifPresentOrElse(watcher::became, () -> watcher.left(id));
  }

  private ImportOutcome one(QueuedFile queued, IssueFiler filer) {
    ImportOutcome outcome = outcome(queued, filer);
    long id = queued.id();
    switch (outcome.status()) {
      case IMPORTED -> queue.tell(id, QueueState.FILED, Optional.of(outcome.message()));
      case REPLACED -> queue.tell(id, QueueState.REPLACED, Optional.of(outcome.message()));
      case SKIPPED -> queue.remove(List.of(id));
      case NO_ISSUE -> queue.tell(id, QueueState.NO_ISSUE, Optional.empty());
      case DOUBTED -> keeper.doubtAgain(id);
      case FAILED -> {
        if (outcome.duplicate().isPresent()) {
          queue.known(id, outcome.issue().orElseThrow(), outcome.message());
        } else {
          queue.tell(id, QueueState.FAILED, Optional.of(outcome.message()));
        }
      }
    }
    return outcome;
  }

  private ImportOutcome outcome(QueuedFile queued, IssueFiler filer) {
    Path path = Path.of(queued.name());
    try {
      path = QueuedPath.of(queued);
      IssueFile file = keeper.file(queued.id(), queued.name());
      return filer.file(
          new PreparedFile(
              path,
              file,
              keeper.parsed(queued.id()),
              keeper.corrected(queued.id()),
              Optional.of(queued.id())));
    } catch (ArchiveException e) {
      return ImportMessages.failed(path, e.message());
    }
  }
}
