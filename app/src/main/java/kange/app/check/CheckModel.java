package kange.app.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.model.Progress;
import kange.model.backup.BackupContents;
import kange.model.backup.DrillReport;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.message.Message;
import kange.model.scan.BackupScans;

/** Runs the check, the repair, the backup and its trial, one at a time. For the UI thread. */
final class CheckModel {
  /** What is under way. */
  enum Activity {
    NONE,
    CHECKING,
    REPAIRING,
    BACKING_UP,
    TRYING
  }

  private record Checked(CheckReport report, List<CheckRow> rows) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();

  /** Kept: such a view of a list is forgotten by it, listeners and all, once nobody holds it. */
  private final ObservableList<CheckRow> shown = FXCollections.unmodifiableObservableList(rows);

  private final ReadOnlyBooleanWrapper scans = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Activity> activity =
      new ReadOnlyObjectWrapper<>(Activity.NONE);
  private final ReadOnlyObjectWrapper<Optional<CheckReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  CheckModel(Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
  }

  /** What was found, and the issues it is about. */
  ObservableList<CheckRow> rows() {
    return shown;
  }

  ReadOnlyObjectProperty<Activity> activityProperty() {
    return activity.getReadOnlyProperty();
  }

  /** The last report; empty while a check is under way. */
  ReadOnlyObjectProperty<Optional<CheckReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  BackgroundTask check(boolean repair) {
    if (activity.get() != Activity.NONE) {
      return BackgroundTask.done();
    }
    activity.set(repair ? Activity.REPAIRING : Activity.CHECKING);
    report.set(Optional.empty());
    return work.tasks()
        .run(
            new RunningTask(repair ? TaskKind.REPAIR : TaskKind.CHECK, new ProgressModel()),
            told -> {
              CheckReport checked = archive.check(repair, named(told));
              return new Checked(checked, CheckRow.of(checked, archive));
            },
            found -> {
              activity.set(Activity.NONE);
              rows.setAll(found.rows());
              report.set(Optional.of(found.report()));
            },
            this::failed);
  }

  /** Whether anything is attached that makes a backup much larger. */
  BackgroundTask lookForScans() {
    return work.run(job -> archive.scans().any(), scans::set);
  }

  /** Whether there are scans, which a backup may leave out. */
  ReadOnlyBooleanProperty scansProperty() {
    return scans.getReadOnlyProperty();
  }

  BackgroundTask backup(Path file, boolean withScans) {
    if (activity.get() != Activity.NONE) {
      return BackgroundTask.done();
    }
    activity.set(Activity.BACKING_UP);
    return work.tasks()
        .run(
            new RunningTask(TaskKind.BACKUP, new ProgressModel()),
            told -> {
              return archive.backups().write(file, withScans, told);
            },
            held -> {
              activity.set(Activity.NONE);
              notices.info(done(file, held));
            },
            this::failed);
  }

  /** Restores a backup for a trial, and says what came of it. */
  BackgroundTask drill(Path file) {
    if (activity.get() != Activity.NONE) {
      return BackgroundTask.done();
    }
    activity.set(Activity.TRYING);
    return work.tasks()
        .run(
            new RunningTask(TaskKind.DRILL, new ProgressModel()),
            told -> Backups.drill(file, named(told)),
            tried -> {
              activity.set(Activity.NONE);
              say(file, tried);
            },
            this::failed);
  }

  private void say(Path file, DrillReport tried) {
    BackupContents held = tried.contents();
    if (tried.sound()) {
      notices.info(
          texts.get("check.drill.sound", held.created(), held.issues(), held.articles(), file));
    } else {
      String what =
          tried.check().findings().stream()
              .filter(f -> f.status() == CheckFinding.Status.DAMAGED)
              .map(f -> texts.say(f.message()))
              .findFirst()
              .orElseGet(() -> texts.get("check.drill.scans", held.scans().missing()));
      notices.error(texts.get("check.drill.damaged", what, file));
    }
  }

  private String done(Path file, BackupScans held) {
    String done = texts.get("check.backup.done", file);
    if (held.leftOut()) {
      return texts.get("check.backup.without", done);
    }
    return held.missing() > 0 ? texts.get("check.backup.missing", done, held.missing()) : done;
  }

  /** The checks' names in the window's language. */
  private Progress named(Progress told) {
    return new Progress() {
      @Override
      public void at(int done, int total, String item) {
        told.at(done, total, item);
      }

      @Override
      public void at(int done, int total, Message item) {
        told.at(done, total, texts.say(item));
      }

      @Override
      public boolean cancelled() {
        return told.cancelled();
      }
    };
  }

  private void failed(Throwable failure) {
    activity.set(Activity.NONE);
    if (!(failure instanceof CancellationException)) {
      notices.error(failure);
    }
  }
}
