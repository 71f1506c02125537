package kange.app.profile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.ProgressModel;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitProposal;
import kange.model.issue.JournalProfile;

/**
 * What a librarian is told before she saves habits: which ones her corrections suggest, and what
 * those that are typed would change. For the UI thread.
 */
final class HabitAdvice {
  private final Archive archive;
  private final TaskExecutor work;
  private final ProfileFields fields;
  private final ObservableList<HabitProposal> proposals = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<List<HabitEffect>>> effects =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
  private final ProgressModel progress = new ProgressModel();
  private final LatestTask looking;
  private final LatestTask trial;

  /**
   * @param failed what to do with failures
   */
  HabitAdvice(
      Archive archive, TaskExecutor work, ProfileFields fields, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    looking = new LatestTask(work, failed);
    trial =
        new LatestTask(
            work,
            failure -> {
              trying.set(false);
              failed.accept(failure);
            });
    this.fields = fields;
    fields.onTyped(this::forget);
  }

  /** Habits that corrections suggest; the list lets itself be observed. */
  ObservableList<HabitProposal> proposals() {
    return proposals;
  }

  /** What the typed habits would change in each issue; empty until that was asked. */
  ReadOnlyObjectProperty<Optional<List<HabitEffect>>> effectsProperty() {
    return effects.getReadOnlyProperty();
  }

  /** Whether issues are being read on trial. */
  ReadOnlyBooleanProperty tryingProperty() {
    return trying.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  /** Looks for what the corrections of a journal suggest. */
  BackgroundTask load(String journal) {
    return looking.run(
        Duration.ZERO,
        job -> archive.profiles().proposals(journal),
        found ->
            proposals.setAll(
                found.stream()
                    .filter(p -> !p.kind().of(fields.typed()).contains(p.text()))
                    .toList()));
  }

  /** Writes a proposal into its field; it is saved with the others. */
  void adopt(HabitProposal proposal) {
    fields.add(proposal.kind(), proposal.text());
    proposals.remove(proposal);
  }

  /** Says that a proposal is no habit. */
  BackgroundTask decline(String journal, HabitProposal proposal) {
    return work.run(
        job -> {
          archive.profiles().decline(journal, proposal);
          return proposal;
        },
        proposals::remove);
  }

  /** Takes that back. */
  BackgroundTask offerAgain(String journal, HabitProposal proposal) {
    return work.run(
        job -> {
          archive.profiles().offerAgain(journal, proposal);
          return proposal;
        },
        again -> proposals.addFirst(again));
  }

  /** Reads all issues with what is typed, to see what would change; nothing is written. */
  BackgroundTask tryOut(String journal) {
    forget();
    JournalProfile typed = fields.typed();
    trying.set(true);
    progress.begin();
    return trial.run(
        Duration.ZERO,
        job -> archive.profiles().effects(journal, typed, progress.reporter(work, job)),
        found -> {
          trying.set(false);
          effects.set(Optional.of(found));
        });
  }

  /** Stops trying at once. */
  void cancel() {
    trial.cancel();
    trying.set(false);
  }

  /** What was found out is of what was typed then. */
  private void forget() {
    cancel();
    effects.set(Optional.empty());
  }
}
