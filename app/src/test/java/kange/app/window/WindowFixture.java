package kange.app.window;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kange.app.SampleArchive;
import kange.app.files.FilePicker;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.Fonts;
import kange.app.shell.Notice;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on a stage over an archive in a folder of its own. */
abstract class WindowFixture {
  private static Fonts fonts;

  @TempDir Path folder;
  SettingsModel settings;
  AppWindow window;
  RobotDriver hand;
  Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
    fonts = Fonts.load();
  }

  /** What belongs to this user lies in a folder of the test's. */
  @BeforeEach
  void live() {
    System.setProperty(Locations.DATA_PROPERTY, folder.resolve("data").toString());
  }

  @AfterEach
  void leave() {
    System.clearProperty(Locations.DATA_PROPERTY);
  }

  @BeforeEach
  void showWindow() throws Exception {
    settings = new SettingsModel(Settings.USUAL.withWindow(size()), changed -> {});
    window = Fx.get(() -> new AppWindow(settings, files(), fonts));
    stage =
        Fx.get(
            () -> {
              Stage shown = new Stage();
              shown.setScene(window.scene());
              window.guard(shown);
              shown.setX(0);
              shown.setY(0);
              shown.show();
              shown.requestFocus();
              return shown;
            });
    hand = new RobotDriver(window.scene());
  }

  @AfterEach
  void closeWindow() throws Exception {
    CompletableFuture<Void> closed =
        Fx.get(
            () -> {
              stage.close();
              return window.close();
            });
    closed.get(60, TimeUnit.SECONDS);
    EffectImages.letGo();
  }

  WindowSize size() {
    return new WindowSize(980, 900, false);
  }

  /** Who answers file dialogs. */
  FilePicker files() {
    return new NoFiles();
  }

  Path archiveFolder() {
    return folder.resolve("archive");
  }

  /** Puts the samples into the archive before the window opens it. */
  void fillArchive() throws Exception {
    SampleArchive.copyAllTo(archiveFolder());
  }

  void openWindow() throws Exception {
    Fx.await(() -> window.open(archiveFolder()));
  }

  Scene scene() {
    return window.scene();
  }

  Shell shell() {
    return window.shell().orElseThrow();
  }

  Place place() throws Exception {
    return Fx.get(() -> shell().placeProperty().get());
  }

  /** Waits for a kind of place and for it to be on screen. */
  <P extends Place> P waitFor(Class<P> kind) throws Exception {
    Fx.until(
        "the window shows " + kind.getSimpleName(),
        () -> kind.isInstance(shell().placeProperty().get()));
    Fx.await(() -> shell().ready());
    return kind.cast(place());
  }

  /** What the window says now; blank where it says nothing. */
  String notice() throws Exception {
    Fx.pulse();
    return Fx.get(
        () -> shell().context().notices().currentProperty().get().map(Notice::text).orElse(""));
  }
}
