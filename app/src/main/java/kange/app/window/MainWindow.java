package kange.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kange.app.files.DesktopFilePicker;
import kange.app.instance.WindowRequest;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.Texts;
import kange.app.work.Continuation;

/** The window on the desktop: its title, its size, what is saved when it closes. */
public final class MainWindow {
  private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());

  /** As in the desktop's entry: {@code StartupWMClass} of {@code kange.desktop}. */
  private static final String DESKTOP_NAME = "kange";

  private static final int LEAST_WIDTH = 880;
  private static final int LEAST_HEIGHT = 560;

  /**
   * So long the window waits for the first room, to be styled and painted once instead of three
   * times; with a slower archive it comes without.
   */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final ExecutorService saver =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kange-settings").factory());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final SettingsFile file;
  private final SettingsFile.Loaded initial;
  private final ArchivePreload headStart;
  private final List<Path> files;
  private Optional<OpenWindow> open = Optional.empty();

  /** What is on the desktop once {@link #show} has been called. */
  private record OpenWindow(Stage stage, AppWindow content) {}

  /**
   * @param file where changed settings are saved
   * @param initial what was found there
   * @param files to be read in at the import desk; often none
   */
  public MainWindow(
      SettingsFile file, SettingsFile.Loaded initial, ArchivePreload headStart, List<Path> files) {
    this.file = file;
    this.initial = initial;
    this.headStart = headStart;
    this.files = List.copyOf(files);
  }

  /** Shows the window, then the archive in it. For the UI thread. */
  public void show() {
    SettingsModel settings =
        new SettingsModel(initial.settings(), changed -> saver.execute(() -> save(changed)));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    settings.update(s -> s.withWindow(s.window().within(screen.getWidth(), screen.getHeight())));
    // Without, a desktop takes the window for one of "java" and shows no icon. Nothing public says
    // it.
    com.sun.glass.ui.Application.GetApplication().setName(DESKTOP_NAME);
    Stage stage = new Stage();
    AppWindow window =
        new AppWindow(
            settings, new DesktopFilePicker(() -> stage), headStart.fonts(), headStart.opener());
    Thread.currentThread().setUncaughtExceptionHandler(new UiFailures(window::tell));
    stage.setTitle(Texts.of(Texts.class, settings.get().language().locale()).get("app.title"));
    stage.getIcons().setAll(WindowIcons.all());
    stage.setScene(window.scene());
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setMaximized(settings.get().window().maximized());
    window.guard(stage);
    stage.setOnHiding(e -> remember(stage, settings));
    stage.setOnHidden(e -> Continuation.always(window.close(), closed::countDown));
    CompletableFuture<Void> home = window.open(headStart.folder(), headStart::archive);
    open = Optional.of(new OpenWindow(stage, window));
    Continuation.then(home, () -> welcome(window));
    Continuation.always(
        home.copy().completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS),
        () -> Platform.runLater(stage::show));
  }

  private void welcome(AppWindow window) {
    initial.unreadable().ifPresent(kept -> window.say("settings.unreadable", kept));
    window.receive(files);
    window.warmUp();
  }

  /** Tells a failure nobody has taken; from any thread. */
  public void tell(Throwable failure) {
    Platform.runLater(() -> open.ifPresent(shown -> shown.content().tell(failure)));
  }

  /**
   * Comes to the front with what another start of the program was given; from any thread but the UI
   * thread, for which it waits.
   *
   * @return false when this window shows another archive
   */
  public boolean take(WindowRequest request) {
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Optional<OpenWindow> asked =
              open.filter(shown -> shown.content().shows(request.archive()));
          asked.ifPresent(shown -> raise(shown, request.files()));
          taken.complete(asked.isPresent());
        });
    return taken.join();
  }

  private static void raise(OpenWindow shown, List<Path> files) {
    shown.stage().setIconified(false);
    shown.stage().toFront();
    shown.stage().requestFocus();
    shown.content().receive(files);
  }

  /** Waits until the window is closed and what it had to save is saved. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
    saver.shutdown();
    saver.awaitTermination(2, TimeUnit.SECONDS);
  }

  private static void remember(Stage stage, SettingsModel settings) {
    boolean maximized = stage.isMaximized();
    WindowSize usual = settings.get().window();
    int width = maximized ? usual.width() : (int) stage.getScene().getWidth();
    int height = maximized ? usual.height() : (int) stage.getScene().getHeight();
    settings.update(s -> s.withWindow(new WindowSize(width, height, maximized)));
  }

  private void save(Settings changed) {
    try {
      file.save(changed);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "settings not saved", e);
    }
  }
}
