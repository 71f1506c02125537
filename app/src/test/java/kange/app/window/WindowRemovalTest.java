package kange.app.window;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import kange.app.SampleArchive;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowRemovalTest {
  @TempDir Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @Test
  void onceClosedNothingHoldsAWindow() throws Exception {
    WeakReference<AppWindow> gone = openedAndClosed();
    Fx.until(
        "the closed window is gone",
        () -> {
          System.gc();
          return gone.get() == null;
        });
  }

  /** In a method of its own, so that no variable of the test holds what is to be let go. */
  private WeakReference<AppWindow> openedAndClosed() throws Exception {
    Path archive = folder.resolve("archive");
    SampleArchive.copyAllTo(archive);
    SettingsModel settings = new SettingsModel(Settings.USUAL, changed -> {});
    Fonts fonts = Fonts.load();
    AppWindow window = Fx.get(() -> new AppWindow(settings, new NoFiles(), fonts));
    Stage stage = Fx.get(Stage::new);
    Fx.run(
        () -> {
          stage.setScene(window.scene());
          window.guard(stage);
          stage.show();
        });
    Fx.await(() -> window.open(archive));
    Fx.await(() -> window.shell().orElseThrow().open(Place.Search.of("群众")));
    Fx.run(stage::close);
    Fx.get(window::close).get(60, TimeUnit.SECONDS);
    return new WeakReference<>(window);
  }
}
