package kange.app.sharing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;

/** Looks for a newer edition once, when the window has opened one. For the UI thread. */
public final class EditionKeeper {
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final Consumer<String> fresh;

  /**
   * @param fresh told in words of a newer edition that is here now
   */
  public EditionKeeper(
      Archive archive, TaskExecutor work, Notices notices, Texts texts, Consumer<String> fresh) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.fresh = fresh;
  }

  /** The texts it speaks with. */
  public static Class<?> textsBeside() {
    return SharingModel.class;
  }

  /** Looks, in the background; nothing happens for an archive that follows none. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> begin() {
    Path place = archive.folder();
    if (archive.follows().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return work.tasks()
        .run(
            new RunningTask(TaskKind.FETCH, new ProgressModel()),
            told -> Publications.update(place, told),
            this::show,
            this::failed)
        .settled();
  }

  private void show(UpdateReport report) {
    String sentence = UpdateWords.of(report, texts);
    if (report.state() == UpdateState.UPDATED) {
      fresh.accept(sentence);
    } else if (report.state() != UpdateState.LEVEL) {
      notices.info(sentence);
    }
  }

  /** That another window fetches it is no news. */
  private void failed(Throwable failure) {
    if (!(failure instanceof CancellationException)) {
      System.getLogger(EditionKeeper.class.getName())
          .log(System.Logger.Level.DEBUG, "not updated", failure);
    }
  }
}
