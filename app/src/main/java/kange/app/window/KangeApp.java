package kange.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.DesktopFilePicker;
import kange.app.shell.Fonts;
import kange.app.shell.Texts;

/**
 * The JavaFX application. Started by {@code Application.launch(KangeApp.class, args)} from a main
 * class that does not extend Application; the one argument, if any, is the archive's folder.
 */
public final class KangeApp extends Application {
  private static final System.Logger LOG = System.getLogger(KangeApp.class.getName());
  private final ExecutorService saver =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kange-settings").factory());
  private final SettingsFile file = new SettingsFile(Locations.config());
  private SettingsModel settings;
  private Fonts fonts;
  private AppWindow window;

  /** Runs on the launcher's thread: the slow things that need no window. */
  @Override
  public void init() {
    settings = new SettingsModel(file.load(), changed -> saver.execute(() -> save(changed)));
    fonts = Fonts.load();
  }

  @Override
  public void start(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    settings.update(s -> s.withWindow(s.window().within(screen.getWidth(), screen.getHeight())));
    window = new AppWindow(settings, new DesktopFilePicker(() -> stage), fonts);
    Texts texts = Texts.of(Texts.class, settings.get().language().locale());
    stage.setTitle(texts.get("app.title"));
    stage.setScene(window.scene());
    stage.setMinWidth(Math.min(880, screen.getWidth()));
    stage.setMinHeight(Math.min(560, screen.getHeight()));
    stage.setMaximized(settings.get().window().maximized());
    stage.show();
    Path folder =
        getParameters().getRaw().stream()
            .findFirst()
            .map(Path::of)
            .orElseGet(() -> settings.get().archiveFolder());
    window.open(folder);
    stage.setOnCloseRequest(e -> remember(stage));
  }

  private void remember(Stage stage) {
    boolean maximized = stage.isMaximized();
    WindowSize usual = settings.get().window();
    int width = maximized ? usual.width() : (int) stage.getScene().getWidth();
    int height = maximized ? usual.height() : (int) stage.getScene().getHeight();
    settings.update(s -> s.withWindow(new WindowSize(width, height, maximized)));
  }

  @Override
  public void stop() throws InterruptedException {
    window.close();
    saver.shutdown();
    saver.awaitTermination(2, TimeUnit.SECONDS);
  }

  private void save(Settings changed) {
    try {
      file.save(changed);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "settings not saved", e);
    }
  }
}
