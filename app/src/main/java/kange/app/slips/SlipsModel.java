package kange.app.slips;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.shell.Place;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.Slips;
import kange.model.catalogue.IssueFilter;
import kange.model.history.Operation;
import kange.model.review.SlipLine;

/** The lines that have a misread word, and which of them are to be put right. For the UI thread. */
final class SlipsModel {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask finding;
  private final Consumer<Throwable> failed;
  private final ProgressModel progress = new ProgressModel();
  private final ObservableList<SlipLine> lines = FXCollections.observableArrayList();
  private final Set<SlipLine> left = new HashSet<>();
  private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Place.Slips asked = new Place.Slips(Optional.empty(), "", "");

  SlipsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    finding =
        new LatestTask(
            work,
            failure -> {
              busy.set(false);
              failed.accept(failure);
            });
  }

  /** All lines that have the word. */
  ObservableList<SlipLine> lines() {
    return lines;
  }

  /** How many of them are to be put right. */
  ReadOnlyIntegerProperty pickedProperty() {
    return picked.getReadOnlyProperty();
  }

  /** Whether lines are being looked for. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  boolean readOnly() {
    return archive.access().refused();
  }

  /** Whether there may be more than are shown. */
  boolean full() {
    return lines.size() >= Slips.MOST;
  }

  /** What is looked for. */
  Place.Slips asked() {
    return asked;
  }

  /** Looks for a word soon, in place of the one before. */
  BackgroundTask ask(Place.Slips wanted) {
    asked = wanted;
    busy.set(true);
    progress.begin();
    IssueFilter issues = wanted.journal().map(IssueFilter::ofJournal).orElse(IssueFilter.ALL);
    return finding.run(
        PAUSE,
        job ->
            archive
                .desk()
                .slips()
                .find(issues, wanted.wrong(), wanted.right(), progress.reporter(work, job)),
        found -> {
          busy.set(false);
          left.clear();
          lines.setAll(found);
          count();
        });
  }

  /** Stops looking. */
  void cancel() {
    finding.cancel();
    busy.set(false);
  }

  boolean isPicked(SlipLine line) {
    return !left.contains(line);
  }

  /** Takes a line out of what is put right, or in again. */
  void turn(SlipLine line) {
    if (!left.remove(line)) {
      left.add(line);
    }
    count();
  }

  private void count() {
    picked.set(lines.size() - left.size());
  }

  /**
   * Puts the picked lines right.
   *
   * @param done told of the act, with how many lines it was
   */
  BackgroundTask mend(Mended done) {
    List<SlipLine> those = lines.stream().filter(this::isPicked).toList();
    return work.tasks()
        .run(
            new RunningTask(TaskKind.MEND, new ProgressModel()),
            told -> archive.desk().slips().mend(those, told),
            act -> {
              BackgroundTask unused = ask(asked);
              done.told(act, those.size());
            },
            failed);
  }

  /** Told what was put right. */
  interface Mended {
    void told(Operation act, int lines);
  }

  /** Takes an act back. */
  BackgroundTask undo(Operation act) {
    return work.run(
        job -> archive.history().undo(act.id()),
        report -> {
          BackgroundTask unused = ask(asked);
        });
  }
}
