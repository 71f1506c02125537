package kange.app.window;

import java.io.IOException;
import java.time.Duration;
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
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.Texts;
import kange.app.work.Continuation;

/** The window on the desktop: its title, its size, what is saved when it closes. */
public final class MainWindow {
  private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());
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
  private final Settings initial;
  private final ArchivePreload headStart;

  /**
   * @param file where changed settings are saved
   */
  public MainWindow(SettingsFile file, Settings initial, ArchivePreload headStart) {
    this.file = file;
    this.initial = initial;
    this.headStart = headStart;
  }

  /** Shows the window, then the archive in it. For the UI thread. */
  public void show() {
    SettingsModel settings =
        new SettingsModel(initial, changed -> saver.execute(() -> save(changed)));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    settings.update(s -> s.withWindow(s.window().within(screen.getWidth(), screen.getHeight())));
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
    Continuation.then(home, window::warmUp);
    Continuation.always(
        home.copy().completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS),
        () -> Platform.runLater(stage::show));
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
