package kange.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kange.intake.Importer;
import kange.intake.ProfiledParser;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.store.Stores;

/** One import: of other archives first, which may bring habits along, then of files and folders. */
final class ImportRun {
  private final Stores stores;
  private final SafetyCopies marks;
  private final Runnable changed;
  private final Operation act;

  /**
   * @param changed called after each issue that was written
   * @param act all of it is one, for the log
   */
  ImportRun(Stores stores, SafetyCopies marks, Runnable changed, Operation act) {
    this.stores = stores;
    this.marks = marks;
    this.changed = changed;
    this.act = act;
  }

  ImportReport run(
      List<Path> paths, ImportOptions options, Progress progress, Consumer<ImportOutcome> each) {
    List<Path> others = paths.stream().filter(OtherArchive::is).toList();
    List<Path> files = paths.stream().filter(path -> !others.contains(path)).toList();
    List<ImportOutcome> outcomes = new ArrayList<>();
    Consumer<ImportOutcome> noted = each.andThen(outcomes::add);
    try {
      for (Path other : others) {
        bringIn(other, options, progress, noted);
      }
    } catch (CancellationException e) {
      return new ImportReport(outcomes, true, act);
    }
    if (files.isEmpty()) {
      return new ImportReport(outcomes, false, act);
    }
    Importer importer = new Importer(stores, new ProfiledParser(stores.profiles()), changed, act);
    boolean cancelled = importer.run(files, options, progress, noted).cancelled();
    return new ImportReport(outcomes, cancelled, act);
  }

  private void bringIn(
      Path other, ImportOptions options, Progress progress, Consumer<ImportOutcome> each) {
    try {
      new OtherArchive(other, stores, marks).bringIn(options, progress, changed, act, each);
    } catch (ArchiveException e) {
      each.accept(
          new ImportOutcome(
              other,
              Status.FAILED,
              e.message(),
              OptionalLong.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
