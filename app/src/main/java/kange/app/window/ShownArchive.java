package kange.app.window;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kange.app.files.FilePicker;
import kange.app.palette.Palette;
import kange.app.settings.SettingsModel;
import kange.app.sharing.EditionKeeper;
import kange.app.shell.Fonts;
import kange.app.shell.Notices;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.app.shell.ThemeManager;
import kange.app.work.Continuation;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;

/**
 * The archive that is open, and the shell over it, in the scene of the window: puts another shell
 * or another archive in its place. For the UI thread.
 */
final class ShownArchive {
  private final Scene scene;
  private final SettingsModel settings;
  private final TaskExecutor work;
  private final FilePicker files;
  private final Supplier<Fonts> fonts;
  private final ArchiveOpener opener;
  private final Consumer<Throwable> tell;
  private final ArchiveCloser closer = new ArchiveCloser();
  private Notices notices;
  private Optional<Shell> shell = Optional.empty();
  private Optional<Archive> archive = Optional.empty();

  /**
   * @param fonts may wait
   * @param tell takes what goes wrong behind the rooms
   */
  ShownArchive(
      Scene scene,
      SettingsModel settings,
      TaskExecutor work,
      FilePicker files,
      Supplier<Fonts> fonts,
      ArchiveOpener opener,
      Consumer<Throwable> tell) {
    this.scene = scene;
    this.settings = settings;
    this.work = work;
    this.files = files;
    this.fonts = fonts;
    this.opener = opener;
    this.tell = tell;
    notices = new Notices(texts());
  }

  Optional<Shell> shell() {
    return shell;
  }

  /** Of the shell on show, or of the one to come. */
  Notices notices() {
    return notices;
  }

  /** The archive's folder; empty while none is open. */
  Optional<Path> folder() {
    return archive.map(Archive::folder);
  }

  /** Whether there is a shell over an archive. */
  boolean isOpen() {
    return archive.isPresent() && shell.isPresent();
  }

  /** Shows an archive in place of the one before, at its first room. */
  CompletableFuture<Void> adopt(OpenedArchive opened) {
    boolean first = opened.empty() && !settings.get().welcomed();
    return put(opened)
        .open(first ? new Place.Welcome() : new Place.Home())
        .whenComplete(
            (shown, failed) -> {
              opened.wake(settings, work, this::isOpen, tell);
              lookForNewer(opened.archive());
            });
  }

  /** Another shell over the same archive, at the same place: in the language chosen. */
  void speakAnew() {
    Place place = shell.orElseThrow().placeProperty().get();
    furnish(archive.orElseThrow(), fonts.get()).open(place);
  }

  /** Opens what is on show anew, at the same place. */
  private void reopen(String said) {
    Place place = shell.orElseThrow().placeProperty().get();
    Path folder = archive.orElseThrow().folder();
    work.run(
        job -> OpenedArchive.of(opener.open(folder), fonts),
        opened ->
            Continuation.always(
                put(opened).open(place),
                () -> {
                  opened.wake(settings, work, this::isOpen, tell);
                  notices.info(said);
                }));
  }

  private boolean isOpen(Archive over) {
    return archive.filter(open -> open == over).isPresent();
  }

  private void lookForNewer(Archive over) {
    Texts words = Texts.of(EditionKeeper.textsBeside(), settings.get().language().locale());
    Supplier<Optional<Place>> place =
        () -> shell.filter(shown -> isOpen(over)).map(shown -> shown.placeProperty().get());
    new EditionKeeper(over, work, notices, words, place, this::reopen).begin();
  }

  private Shell put(OpenedArchive opened) {
    closeShell();
    archive.ifPresent(closer::close);
    archive = Optional.of(opened.archive());
    return furnish(opened.archive(), opened.fonts());
  }

  private Shell furnish(Archive over, Fonts faces) {
    notices = new Notices(texts());
    Shell made =
        new Shell(
            over, settings, work, notices, files, faces, Rooms.all(), Palette::new, this::reopen);
    closeShell();
    shell = Optional.of(made);
    show(made.root());
    // Or the first field of the window would take the keyboard, and the room would not get it.
    made.root().requestFocus();
    return made;
  }

  /**
   * Puts something in the scene, dressed before: a root that changes its classes there is styled
   * twice.
   */
  void show(Parent root) {
    ThemeManager.apply(root, settings.get());
    scene.setRoot(root);
  }

  private Texts texts() {
    return Texts.of(Texts.class, settings.get().language().locale());
  }

  private void closeShell() {
    shell.ifPresent(Shell::close);
    shell = Optional.empty();
  }

  /**
   * Saves what the room on show has to save and closes the archive, in the background.
   *
   * @return completes, on any thread, when all is saved and closed
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> close() {
    closeShell();
    CompletableFuture<Void> saved = closer.close(work);
    Optional<CompletableFuture<Void>> closed = archive.map(closer::close);
    archive = Optional.empty();
    return closed.orElse(saved);
  }
}
