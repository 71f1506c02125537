package kange.app.window;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kange.app.files.FilePicker;
import kange.app.palette.Palette;
import kange.app.settings.Settings;
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
import kange.model.ArchiveException;

/**
 * The scene of the window: opens the archive in the background, puts a shell over it, and puts
 * another in its place when the language or the folder changes. For the UI thread.
 */
public final class AppWindow {
  /** Until then nobody misses the rooms; a moving wheel would only take their time. */
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private final SettingsModel settings;
  private final FilePicker files;
  private final Supplier<Fonts> fonts;
  private final ArchiveOpener opener;
  private final BorderPane waiting = new BorderPane();
  private final Scene scene;
  private Notices notices;
  private final TaskExecutor work = TaskExecutor.onFxThread(this::tell);
  private final ProblemReporter problems =
      new ProblemReporter(this::shell, this::texts, e -> notices.error(e));
  private final LeaveGuard guard = new LeaveGuard(work, this::shell);
  private final ArchiveCloser closer = new ArchiveCloser();
  private Optional<Shell> shell = Optional.empty();
  private Optional<Archive> archive = Optional.empty();
  private final GuardedChanges changes;
  private final Subscription subscriptions;

  public AppWindow(SettingsModel settings, FilePicker files, Fonts fonts) {
    this(settings, files, () -> fonts, ArchiveOpener.USUAL);
  }

  /**
   * @param fonts called off the UI thread; may wait
   * @param opener the role of this window
   */
  AppWindow(SettingsModel settings, FilePicker files, Supplier<Fonts> fonts, ArchiveOpener opener) {
    this.opener = opener;
    this.settings = settings;
    this.files = files;
    this.fonts = fonts;
    this.notices = notices();
    Settings now = settings.get();
    waiting.getStyleClass().add("shell");
    scene = new Scene(waiting, now.window().width(), now.window().height());
    ThemeManager.dress(scene, now);
    Composition.guard(scene);
    changes =
        new GuardedChanges(
            settings,
            guard,
            () -> archive.isPresent() && shell.isPresent(),
            this::speakAnew,
            this::open);
    // The system's preferences outlive every window: without an end they would keep this one.
    subscriptions =
        Subscription.combine(
            settings.property().subscribe(this::changed),
            Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(
                    (before, system) -> ThemeManager.apply(scene.getRoot(), settings.get())));
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
  @CanIgnoreReturnValue
  public CompletableFuture<Void> open(Path folder) {
    return open(folder, () -> opener.open(folder));
  }

  /** As above, of a folder that is being opened already. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> open(Path folder, Supplier<Archive> opening) {
    CompletableFuture<Void> shown = new CompletableFuture<>();
    work.run(PATIENCE, job -> true, late -> waiting.setCenter(wheel(shown)), e -> {});
    work.run(
        job -> OpenedArchive.of(opening.get(), fonts),
        opened -> Continuation.always(adopt(opened), () -> shown.complete(null)),
        failure -> {
          String sentence = notices.sentence(failure);
          Parent view =
              FailureView.of(
                  texts(), sentence, () -> open(folder), repair(folder, failure), this::elsewhere);
          ThemeManager.apply(view, settings.get());
          scene.setRoot(view);
          shown.complete(null);
        });
    return shown;
  }

  private Optional<Runnable> repair(Path folder, Throwable failure) {
    return failure instanceof ArchiveException refused && Archive.isDamaged(refused)
        ? Optional.of(
            () ->
                Continuation.always(
                    open(folder, () -> opener.openRepaired(folder)), this::tellRepaired))
        : Optional.empty();
  }

  private void tellRepaired() {
    if (shell.isPresent()) {
      notices.info(texts().get("archive.repaired"));
    }
  }

  private static Node wheel(CompletableFuture<Void> shown) {
    return shown.isDone() ? new Region() : new ProgressIndicator();
  }

  /** Tells what nobody else takes, such as memory that does not suffice to draw a page. */
  void tell(Throwable failure) {
    problems.report(failure);
  }

  /** Tells something in the window that is on show. */
  void say(String key, Object... values) {
    notices.info(Texts.of(AppWindow.class, settings.get().language().locale()).get(key, values));
  }

  /** Whether it is this archive that is open, or is going to be. */
  boolean shows(Path folder) {
    Path shown = archive.map(Archive::folder).orElse(folder);
    return shown.toAbsolutePath().normalize().equals(folder);
  }

  /** Takes files to the import desk; nothing when there are none, or no archive is open. */
  void receive(List<Path> dropped) {
    if (!dropped.isEmpty()) {
      shell.ifPresent(over -> over.open(new Place.Intake(dropped)));
    }
  }

  /** Shows an archive that is already open, and closes it in the end. */
  public CompletableFuture<Void> adopt(Archive opened) {
    return adopt(new OpenedArchive(opened, false, fonts.get()));
  }

  private CompletableFuture<Void> adopt(OpenedArchive opened) {
    closeArchive();
    archive = Optional.of(opened.archive());
    boolean first = opened.empty() && !settings.get().welcomed();
    return furnish(opened.archive(), opened.fonts())
        .open(first ? new Place.Welcome() : new Place.Home())
        .whenComplete(
            (shown, failed) -> {
              opened.wake(settings, work, this::isOpen, this::tell);
              lookForNewer(opened.archive());
            });
  }

  /** Opens what is on show anew, at the same place. */
  private void reopen(String said) {
    Place place = shell.orElseThrow().placeProperty().get();
    Path folder = archive.orElseThrow().folder();
    work.run(
        job -> OpenedArchive.of(opener.open(folder), fonts),
        opened -> {
          closeArchive();
          archive = Optional.of(opened.archive());
          Continuation.always(
              furnish(opened.archive(), opened.fonts()).open(place),
              () -> {
                opened.wake(settings, work, this::isOpen, this::tell);
                notices.info(said);
              });
        });
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

  /** Makes the rooms ready while nobody waits for anything: call once the first one is shown. */
  void warmUp() {
    shell.ifPresent(
        made -> new PrewarmedRooms(made, work, () -> shell.equals(Optional.of(made))).begin());
  }

  private void elsewhere() {
    files
        .openFolder(texts().get("archive.choose"))
        .ifPresent(folder -> settings.update(s -> s.withArchive(folder)));
  }

  private Shell furnish(Archive over, Fonts faces) {
    notices = notices();
    Shell made =
        new Shell(
            over, settings, work, notices, files, faces, Rooms.all(), Palette::new, this::reopen);
    shell.ifPresent(Shell::close);
    shell = Optional.of(made);
    // Dressed before it is in the scene: a root that changes its classes there is styled twice.
    ThemeManager.apply(made.root(), settings.get());
    scene.setRoot(made.root());
    // Or the first field of the window would take the keyboard, and the room would not get it.
    made.root().requestFocus();
    return made;
  }

  private void changed(Settings before, Settings now) {
    ThemeManager.apply(scene.getRoot(), now);
    changes.changed(before, now);
  }

  private void speakAnew() {
    Place place = shell.orElseThrow().placeProperty().get();
    furnish(archive.orElseThrow(), fonts.get()).open(place);
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
    archive.ifPresent(closer::close);
    archive = Optional.empty();
  }

  /** Makes a stage ask before it closes while work runs, and go at once when it does. */
  public void guard(Stage stage) {
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          guard.ask(LeaveStep.CLOSE, stage::hide, () -> {});
        });
  }

  /**
   * Saves what the room on show has to save and closes the archive, in the background: returns at
   * once, for the window goes at once.
   *
   * @return completes, on any thread, when all is saved and closed; the process may end then
   */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> close() {
    guard.close();
    subscriptions.unsubscribe();
    shell.ifPresent(Shell::close);
    shell = Optional.empty();
    CompletableFuture<Void> saved = closer.close(work);
    Optional<CompletableFuture<Void>> closed = archive.map(closer::close);
    archive = Optional.empty();
    return closed.orElse(saved);
  }
}
