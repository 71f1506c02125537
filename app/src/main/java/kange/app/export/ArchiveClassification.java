package kange.app.export;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.shell.Notices;
import kange.app.work.BackgroundTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.export.Classification;

/** Who the documents of the archive are for, which every export begins with. For the UI thread. */
final class ArchiveClassification {
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final PartsDraft draft;
  private final ReadOnlyObjectWrapper<Optional<Classification>> usual =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ArchiveClassification(Archive archive, TaskExecutor work, Notices notices, PartsDraft draft) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.draft = draft;
  }

  /** What the archive says. */
  ReadOnlyObjectProperty<Optional<Classification>> usualProperty() {
    return usual.getReadOnlyProperty();
  }

  /**
   * What the archive says, as far as it can be printed.
   *
   * @param refused why it cannot: then an export begins with none, and that is told
   */
  record Said(Optional<Classification> text, Optional<ArchiveException> refused) {}

  /** Asks the archive; not on the UI thread. */
  Said ask() {
    try {
      return new Said(archive.exports().classification(), Optional.empty());
    } catch (ArchiveException e) {
      return new Said(Optional.empty(), Optional.of(e));
    }
  }

  /** An export begins: with what the archive says. */
  void begin(Said said) {
    usual.set(said.text());
    draft.classificationProperty().set(said.text().map(Classification::text).orElse(""));
    said.refused().ifPresent(notices::error);
  }

  /**
   * What every export begins with from now on.
   *
   * @param kept told what it was before, to put it back
   */
  BackgroundTask set(Optional<Classification> wanted, Consumer<Optional<Classification>> kept) {
    return work.run(
        job -> archive.exports().classify(wanted),
        before -> {
          usual.set(wanted);
          kept.accept(before);
        },
        notices::error);
  }
}
