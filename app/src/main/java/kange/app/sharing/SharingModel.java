package kange.app.sharing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kange.app.settings.Locations;
import kange.app.settings.Product;
import kange.app.settings.SettingsModel;
import kange.app.shell.Navigator;
import kange.app.shell.Notices;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.RunningTasks.Stoppable;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.publish.Edition;
import kange.model.publish.PublishReport;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;

/** Publishing the archive, and following what another publishes. For the UI thread. */
public final class SharingModel {
  private final Archive archive;
  private final Navigator navigator;
  private final SettingsModel settings;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final ProgressModel progress = new ProgressModel();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Optional<RunningTask> task = Optional.empty();

  public SharingModel(RoomContext context) {
    this.archive = context.archive();
    this.navigator = context.navigator();
    this.settings = context.settings();
    this.work = context.work();
    this.notices = context.notices();
    this.texts = context.texts(SharingModel.class);
  }

  /** The texts beside this class. */
  public Texts texts() {
    return texts;
  }

  /** How far publishing or fetching is. */
  public ProgressModel progress() {
    return progress;
  }

  /** Whether one of them is under way. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** The edition on show and when it was published, in words; empty for an archive itself. */
  public Optional<String> edition() {
    return archive.edition().map(this::words);
  }

  private String words(Edition edition) {
    return texts.get("sharing.edition", edition.number(), edition.days(Instant.now()));
  }

  /** The folder that the archive on show follows; empty where it follows none. */
  public Optional<Path> source() {
    return archive.follows();
  }

  /** Publishes into a folder, which is remembered for the next time. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> publish(Path folder) {
    return run(
        TaskKind.PUBLISH,
        told -> archive.publications().publish(folder, false, Product.version(), told),
        report -> {
          settings.update(s -> s.withSafety(s.safety().publishedTo(folder)));
          say(report, folder);
        });
  }

  private void say(PublishReport report, Path folder) {
    int number = report.edition().number();
    if (report.written() == 0) {
      notices.info(texts.get("sharing.same", number, folder));
    } else if (report.scansMissing() > 0) {
      notices.error(texts.get("sharing.scans-missing", number, report.scansMissing()));
    } else {
      notices.info(
          texts.get(
              "sharing.published",
              number,
              folder,
              report.news().added().size(),
              report.news().changed().size(),
              report.news().removed().size()));
    }
  }

  /** Lets this machine read what is published in a folder, and shows it. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> follow(Path source) {
    Path place = Locations.subscribed();
    return run(
        TaskKind.FETCH,
        told -> Publications.subscribe(source, place, true, told),
        report -> {
          boolean here = archive.folder().equals(place);
          settings.update(s -> s.withArchive(place).withWelcomed(true));
          if (here) {
            show(report);
          }
        });
  }

  /** Looks for a newer edition and shows it. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> update() {
    return run(TaskKind.FETCH, told -> Publications.update(archive.folder(), told), this::show);
  }

  private void show(UpdateReport report) {
    String sentence = UpdateWords.of(report, texts);
    if (report.state() == UpdateState.UPDATED) {
      navigator.reopen(sentence);
    } else if (report.state() == UpdateState.REFUSED) {
      notices.error(sentence);
    } else {
      notices.info(sentence);
    }
  }

  /** Asks what is under way to stop. */
  public void stop() {
    task.ifPresent(RunningTask::stop);
  }

  private <T> CompletableFuture<Void> run(TaskKind kind, Stoppable<T> what, Consumer<T> show) {
    if (running.get()) {
      return CompletableFuture.completedFuture(null);
    }
    RunningTask begun = new RunningTask(kind, progress);
    task = Optional.of(begun);
    running.set(true);
    return work.tasks()
        .run(
            begun,
            what,
            result -> {
              running.set(false);
              show.accept(result);
            },
            failure -> {
              running.set(false);
              if (!(failure instanceof CancellationException)) {
                notices.error(failure);
              }
            })
        .settled();
  }
}
