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
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kange.app.files.FilePicker;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
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
  private final TaskExecutor work = TaskExecutor.onFxThread(this::tell);
  private final ShownArchive shown;
  private final ProblemReporter problems;
  private final LeaveGuard guard = new LeaveGuard(work, this::shell);
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
    Settings now = settings.get();
    waiting.getStyleClass().add("shell");
    scene = new Scene(waiting, now.window().width(), now.window().height());
    ThemeManager.dress(scene, now);
    Composition.guard(scene);
    shown = new ShownArchive(scene, settings, work, files, fonts, opener, this::tell);
    problems = new ProblemReporter(this::shell, this::texts, e -> shown.notices().error(e));
    changes = new GuardedChanges(settings, guard, shown::isOpen, shown::speakAnew, this::open);
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
    return shown.shell();
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
    CompletableFuture<Void> there = new CompletableFuture<>();
    work.run(PATIENCE, job -> true, late -> waiting.setCenter(wheel(there)), e -> {});
    work.run(
        job -> OpenedArchive.of(opening.get(), fonts),
        opened ->
            Continuation.always(
                shown.adopt(opened),
                () -> {
                  tellOfOwnMarks(opened.archive());
                  there.complete(null);
                }),
        failure -> {
          shown.show(
              FailureView.of(
                  texts(),
                  shown.notices().sentence(failure),
                  () -> open(folder),
                  repair(folder, failure),
                  this::elsewhere));
          there.complete(null);
        });
    return there;
  }

  /** That the reader's own file was damaged, or is a newer program's. */
  private void tellOfOwnMarks(Archive opened) {
    opened.marks().told().ifPresent(shown.notices()::error);
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
    if (shell().isPresent()) {
      shown.notices().info(texts().get("archive.repaired"));
    }
  }

  private static Node wheel(CompletableFuture<Void> there) {
    return there.isDone() ? new Region() : new ProgressIndicator();
  }

  /** Tells what nobody else takes, such as memory that does not suffice to draw a page. */
  void tell(Throwable failure) {
    problems.report(failure);
  }

  /** Tells something in the window that is on show. */
  void say(String key, Object... values) {
    shown
        .notices()
        .info(Texts.of(AppWindow.class, settings.get().language().locale()).get(key, values));
  }

  /** Whether it is this archive that is open, or is going to be. */
  boolean shows(Path folder) {
    return shown.folder().orElse(folder).toAbsolutePath().normalize().equals(folder);
  }

  /** Takes files to the import desk; nothing when there are none, or no archive is open. */
  void receive(List<Path> dropped) {
    if (!dropped.isEmpty()) {
      shell().ifPresent(over -> over.open(new Place.Intake(dropped)));
    }
  }

  /** Shows an archive that is already open, and closes it in the end. */
  public CompletableFuture<Void> adopt(Archive opened) {
    return shown.adopt(new OpenedArchive(opened, false, fonts.get()));
  }

  /** Makes the rooms ready while nobody waits for anything: call once the first one is shown. */
  void warmUp() {
    shell()
        .ifPresent(
            made ->
                new PrewarmedRooms(made, work, () -> shell().equals(Optional.of(made))).begin());
  }

  private void elsewhere() {
    files
        .openFolder(texts().get("archive.choose"))
        .ifPresent(folder -> settings.update(s -> s.withArchive(folder)));
  }

  private void changed(Settings before, Settings now) {
    ThemeManager.apply(scene.getRoot(), now);
    changes.changed(before, now);
  }

  private Texts texts() {
    return Texts.of(Texts.class, settings.get().language().locale());
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
    return shown.close();
  }
}
