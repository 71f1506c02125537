package kange.app.sharing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kange.app.shell.Notices;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;

/**
 * Looks for a newer edition once, when the window has opened one, and offers it. For the UI thread.
 */
public final class EditionKeeper {
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final Supplier<Optional<Place>> place;
  private final Consumer<String> reopen;

  /**
   * @param place what is on show over the archive; empty once that is no longer open
   * @param reopen shows the newer edition in its place, and says what it is told
   */
  public EditionKeeper(
      Archive archive,
      TaskExecutor work,
      Notices notices,
      Texts texts,
      Supplier<Optional<Place>> place,
      Consumer<String> reopen) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.place = place;
    this.reopen = reopen;
  }

  /** The texts it speaks with. */
  public static Class<?> textsBeside() {
    return SharingModel.class;
  }

  /** Looks, in the background; nothing happens for an archive that follows none. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> begin() {
    Path folder = archive.folder();
    if (archive.follows().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return work.tasks()
        .run(
            new RunningTask(TaskKind.FETCH, new ProgressModel()),
            told -> Publications.update(folder, told),
            this::show,
            this::failed)
        .settled();
  }

  private void show(UpdateReport report) {
    String sentence = UpdateWords.of(report, texts);
    if (report.state() == UpdateState.UPDATED) {
      place.get().ifPresent(shown -> offer(shown, sentence));
    } else if (report.state() != UpdateState.LEVEL) {
      notices.info(sentence);
    }
  }

  /** Who has begun to read goes on until he wants the newer one. */
  private void offer(Place shown, String said) {
    if (shown instanceof Place.Home) {
      reopen.accept(said);
    } else {
      notices.offer(said, texts.get("sharing.show"), () -> reopen.accept(said));
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
