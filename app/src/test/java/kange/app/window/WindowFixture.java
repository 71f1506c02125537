package kange.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.FilePicker;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.app.shell.Shell;
import kange.archive.Archive;
import kange.model.DuplicatePolicy;
import kange.model.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on a stage over an archive in a folder of its own. */
abstract class WindowFixture {
  @TempDir static Path filled;
  private static Fonts fonts;

  @TempDir Path folder;
  SettingsModel settings;
  AppWindow window;
  Hand hand;
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
    fonts = Fonts.load();
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
              shown.setX(0);
              shown.setY(0);
              shown.show();
              shown.requestFocus();
              return shown;
            });
    hand = new Hand(window.scene());
  }

  @AfterEach
  void closeWindow() throws Exception {
    Fx.run(
        () -> {
          stage.close();
          window.close();
        });
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
    synchronized (WindowFixture.class) {
      if (!Files.exists(filled.resolve("archive"))) {
        importSamples();
      }
    }
    copy(filled.resolve("archive"), archiveFolder());
  }

  private static void importSamples() throws Exception {
    try (Archive archive = Archive.open(filled.resolve("archive"))) {
      archive.importFiles(
          SampleIssues.copyTo(filled.resolve("samples")), DuplicatePolicy.REPORT, Progress.NONE);
      archive.awaitIndex();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
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
}
