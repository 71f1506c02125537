package kange.app.profile;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kange.app.messages.HabitWords;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.habit.HabitProposal;
import kange.model.habit.RereadReport;
import kange.model.issue.JournalProfile;

/** A journal's habits as they are typed, saved, and used to read its issues again. */
final class ProfileModel {
  private record Known(JournalProfile profile, int issues) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final ProgressModel progress = new ProgressModel();
  private final ProfileFields fields = new ProfileFields();
  private final HabitAdvice advice;
  private final ReadOnlyStringWrapper journal = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper issues = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Optional<RunningTask> task = Optional.empty();
  private String wanted = "";

  ProfileModel(Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.advice = new HabitAdvice(archive, work, fields, notices::error);
  }

  /** Whether habits may be looked at but not changed. */
  boolean readOnly() {
    return archive.access().refused();
  }

  /** Why they may not be changed. */
  String readOnlyReason() {
    return archive
        .access()
        .heldBy()
        .map(by -> texts.get("profile.readonly", texts.say(by.message())))
        .orElseGet(() -> texts.get("profile.readonly.folder"));
  }

  ReadOnlyStringProperty journalProperty() {
    return journal.getReadOnlyProperty();
  }

  /** How many issues of the journal the archive holds. */
  ReadOnlyIntegerProperty issuesProperty() {
    return issues.getReadOnlyProperty();
  }

  ProfileFields fields() {
    return fields;
  }

  /** What can be known before habits are saved. */
  HabitAdvice advice() {
    return advice;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  ProgressModel progress() {
    return progress;
  }

  /**
   * Shows a journal's habits; what was typed for it and not saved stays. While issues are being
   * read again, their journal stays on show until that is done.
   */
  BackgroundTask load(String name) {
    wanted = name;
    boolean typing = name.equals(journal.get()) && fields.unsaved().get();
    if (running.get() || typing) {
      return BackgroundTask.done();
    }
    return work.run(
        job -> new Known(archive.profiles().of(name), archive.profiles().issues(name).size()),
        known -> {
          journal.set(name);
          issues.set(known.issues());
          fields.show(known.profile());
          BackgroundTask unused = advice.load(name);
        });
  }

  /** Says that a proposal is no habit; the notice takes it back. */
  BackgroundTask decline(HabitProposal proposal) {
    String name = journal.get();
    notices.offer(
        texts.get("profile.declined", HabitWords.of(proposal.kind(), proposal.text(), texts::say)),
        texts.get("profile.declined.undo"),
        () -> {
          BackgroundTask unused = advice.offerAgain(name, proposal);
        });
    return advice.decline(name, proposal);
  }

  /** Saves what is typed; issues that come in from now on are read with it. */
  BackgroundTask save() {
    return save(journal.get(), fields.typed());
  }

  /** Saves what is typed at this moment when it is called for later. */
  Supplier<BackgroundTask> saving() {
    String name = journal.get();
    JournalProfile profile = fields.typed();
    return () -> save(name, profile);
  }

  private BackgroundTask save(String name, JournalProfile profile) {
    return work.run(
        job -> keep(name, profile),
        done -> {
          nowSaved(name, profile);
          notices.info(texts.get("profile.saved", name));
        });
  }

  /** Saves what is typed and reads the issues that are there again with it. */
  BackgroundTask saveAndReread() {
    if (running.get()) {
      return BackgroundTask.done();
    }
    String name = journal.get();
    JournalProfile profile = fields.typed();
    running.set(true);
    RunningTask begun = new RunningTask(TaskKind.REREAD, progress);
    task = Optional.of(begun);
    return work.tasks()
        .run(
            begun,
            told -> {
              keep(name, profile);
              work.onUi(() -> nowSaved(name, profile));
              return archive.profiles().reread(name, told);
            },
            result -> {
              ended();
              tell(name, result);
              BackgroundTask unused = advice.load(name);
            },
            failure -> {
              ended();
              notices.error(failure);
            });
  }

  /** Asks the reading to stop after the issue it is at. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
  }

  private void ended() {
    running.set(false);
    if (!wanted.equals(journal.get())) {
      load(wanted);
    }
  }

  private JournalProfile keep(String name, JournalProfile profile) {
    archive.profiles().save(name, profile);
    return profile;
  }

  private void nowSaved(String name, JournalProfile profile) {
    if (name.equals(journal.get())) {
      fields.saved(profile);
    }
  }

  private void tell(String name, RereadReport result) {
    if (!result.failures().isEmpty()) {
      int failed = result.failures().size();
      String first = texts.say(result.failures().getFirst());
      notices.error(texts.get("profile.failed", result.read(), failed, first));
    } else {
      String key = result.cancelled() ? "profile.stopped" : "profile.reread";
      notices.info(texts.get(key, name, result.read(), result.changed()));
    }
  }
}
