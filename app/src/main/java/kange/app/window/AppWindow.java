package kange.app.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import kange.app.palette.Palette;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.FilePicker;
import kange.app.shell.Fonts;
import kange.app.shell.Looks;
import kange.app.shell.Notices;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.app.work.Work;
import kange.archive.Archive;

/**
 * The scene of the window: opens the archive in the background, puts a shell over it, and puts
 * another in its place when the language or the folder changes. For the UI thread.
 */
public final class AppWindow implements AutoCloseable {
  private record Opened(Archive archive, boolean empty) {
    static Opened open(Path folder) {
      Archive archive = Archive.open(folder);
      return new Opened(archive, archive.catalogue().journals().isEmpty());
    }
  }

  private final SettingsModel settings;
  private final FilePicker files;
  private final Fonts fonts;
  private final Scene scene;
  private Notices notices;
  private final Work work = Work.onFxThread(e -> notices.error(e));
  private Optional<Shell> shell = Optional.empty();
  private Optional<Archive> archive = Optional.empty();

  public AppWindow(SettingsModel settings, FilePicker files, Fonts fonts) {
    this.settings = settings;
    this.files = files;
    this.fonts = fonts;
    this.notices = notices();
    Settings now = settings.get();
    scene =
        new Scene(
            new BorderPane(new ProgressIndicator()), now.window().width(), now.window().height());
    Looks.dress(scene, now);
    settings.property().subscribe(this::changed);
    Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe((before, scheme) -> Looks.apply(scene.getRoot(), settings.get()));
  }

  public Scene scene() {
    return scene;
  }

  /** The shell over the archive; empty until one is open. */
  public Optional<Shell> shell() {
    return shell;
  }

  /**
   * Opens an archive and shows it.
   *
   * @return completes once the first room is on screen, or the failure is
   */
  public CompletableFuture<Void> open(Path folder) {
    CompletableFuture<Void> shown = new CompletableFuture<>();
    work.run(
        job -> Opened.open(folder),
        opened -> adopt(opened).whenComplete((v, e) -> shown.complete(null)),
        failure -> {
          String sentence = notices.sentence(failure);
          scene.setRoot(FailureView.of(texts(), sentence, () -> open(folder), this::elsewhere));
          Looks.apply(scene.getRoot(), settings.get());
          shown.complete(null);
        });
    return shown;
  }

  /** Shows an archive that is already open, and closes it in the end. */
  public CompletableFuture<Void> adopt(Archive opened) {
    closeArchive();
    archive = Optional.of(opened);
    return furnish(opened).open(new Place.Home());
  }

  private void elsewhere() {
    files
        .openFolder(texts().get("archive.choose"))
        .ifPresent(folder -> settings.update(s -> s.withArchive(folder)));
  }

  private CompletableFuture<Void> adopt(Opened opened) {
    CompletableFuture<Void> home = adopt(opened.archive());
    boolean first = opened.empty() && !settings.get().welcomed();
    return first ? shell.orElseThrow().replace(new Place.Welcome()) : home;
  }

  private Shell furnish(Archive over) {
    notices = notices();
    Shell made = new Shell(over, settings, work, notices, files, fonts, Rooms.all(), Palette::new);
    shell.ifPresent(Shell::close);
    shell = Optional.of(made);
    scene.setRoot(made.root());
    Looks.apply(made.root(), settings.get());
    if (over.readOnly()) {
      String key = over.heldBy().isPresent() ? "archive.readonly" : "archive.readonly.folder";
      notices.info(texts().get(key, over.heldBy().orElse("")));
    }
    return made;
  }

  private void changed(Settings before, Settings now) {
    Looks.apply(scene.getRoot(), now);
    if (before.language() != now.language() && archive.isPresent() && shell.isPresent()) {
      Place place = shell.get().placeProperty().get();
      furnish(archive.get()).open(place);
    }
    if (!before.archiveFolder().equals(now.archiveFolder())) {
      open(now.archiveFolder());
    }
  }

  private Notices notices() {
    return new Notices(texts());
  }

  private Texts texts() {
    return Texts.of(Texts.class, settings.get().language().locale());
  }

  private void closeArchive() {
    shell.ifPresent(Shell::close);
    shell = Optional.empty();
    archive.ifPresent(old -> work.run(job -> closed(old), done -> {}));
    archive = Optional.empty();
  }

  private static Boolean closed(Archive old) {
    old.close();
    return true;
  }

  /** Saves what the room on show has to save and closes the archive. Blocks: the window is gone. */
  @Override
  public void close() {
    shell.ifPresent(Shell::close);
    work.close();
    archive.ifPresent(Archive::close);
  }
}
