package kange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.source.SourceName;
import kange.store.Stores;
import kange.store.queue.QueueStore;

/** Brings files into the archive, one transaction per issue. */
public final class Importer {
  private final Stores stores;
  private final ProfiledParser reading;
  private final Runnable changed;
  private final Operation by;

  /**
   * @param changed called after each issue that was written
   * @param by the act that all of it is, for the log
   */
  public Importer(Stores stores, ProfiledParser reading, Runnable changed, Operation by) {
    this.stores = stores;
    this.reading = reading;
    this.changed = changed;
    this.by = by;
  }

  /**
   * Imports files, and those in folders, one after the other. Cancelled, it ends within a second,
   * also in the midst of a file, of which nothing is filed then.
   *
   * @param each told what became of a file as soon as that is known
   */
  public ImportReport run(
      List<Path> paths, ImportOptions options, Progress progress, Consumer<ImportOutcome> each) {
    List<ImportOutcome> outcomes = new ArrayList<>();
    try {
      FoundFiles found = FileCollector.collect(paths, progress::cancelled);
      outcomes.addAll(found.failures());
      outcomes.forEach(each);
      file(found.files(), options, progress, outcomes, each);
      return new ImportReport(outcomes, false, by);
    } catch (CancellationException e) {
      return new ImportReport(outcomes, true, by);
    }
  }

  private void file(
      List<Path> files,
      ImportOptions options,
      Progress progress,
      List<ImportOutcome> outcomes,
      Consumer<ImportOutcome> each) {
    IssueFiler filer = new IssueFiler(stores, reading, options, by, progress::cancelled, changed);
    try (ReadAhead<Path, PreparedFile> ahead =
        new ReadAhead<>(files.iterator(), file -> prepare(file, filer), progress::cancelled)) {
      for (int i = 0; i < files.size(); i++) {
        progress.refuseWhenCancelled();
        String name = SourceName.of(files.get(i).toString());
        // Made while there is memory for it.
        ImportOutcome tooMuch = ImportMessages.failed(files.get(i), IssueFile.tooMuch(name));
        progress.at(i, files.size(), name);
        ImportOutcome outcome = one(files.get(i), ahead, filer, tooMuch);
        outcomes.add(outcome);
        each.accept(outcome);
      }
    }
    progress.at(files.size(), files.size(), "");
  }

  private PreparedFile prepare(Path path, IssueFiler filer) {
    IssueFile file = IssueFile.read(path);
    return new PreparedFile(
        path,
        file,
        filer.staysOut(file.sha256()) ? Optional.empty() : Optional.of(reading.read(file)));
  }

  private ImportOutcome one(
      Path file, ReadAhead<Path, PreparedFile> ahead, IssueFiler filer, ImportOutcome tooMuch) {
    try {
      PreparedFile prepared = ahead.next();
      ImportOutcome outcome = filer.file(prepared);
      if (outcome.status() == ImportOutcome.Status.NO_ISSUE) {
        letWait(prepared);
      }
      return outcome;
    } catch (ArchiveException e) {
      return ImportMessages.failed(file, e.message());
    } catch (OutOfMemoryError | StackOverflowError e) {
      return tooMuch;
    }
  }

  /** A person decides: it can be filed as it is from the queue, also when its file is gone. */
  private void letWait(PreparedFile prepared) {
    String path = prepared.path().toAbsolutePath().toString();
    long size = prepared.file().bytes().length;
    long id =
        stores
            .queue()
            .add(List.of(new QueueStore.Dropped(path, size, Optional.empty())))
            .getFirst()
            .id();
    prepared
        .parsed()
        .ifPresent(parsed -> new QueueKeeper(stores).keep(id, prepared.file(), parsed));
  }
}
