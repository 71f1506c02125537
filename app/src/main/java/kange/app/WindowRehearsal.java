package kange.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;
import kange.app.diagnosis.UncaughtFailures;
import kange.app.settings.Preset;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;

/**
 * Runs the usual commands, opens the window on their archive, lets it make its rooms ready, and
 * closes it. Run by who packs the program, under the Headless platform: Java writes down what a
 * start uses, and the package brings those classes linked. Everything is left in the temporary
 * folder.
 */
final class WindowRehearsal {
  /**
   * The rooms are made ready while nobody waits for anything, which leaves no trace to wait for.
   */
  private static final Duration ROOMS = Duration.ofSeconds(6);

  private WindowRehearsal() {}

  public static void main(String[] args) throws IOException {
    LibraryLogging.hush();
    Path folder = Files.createTempDirectory("kange-rehearsal");
    Path archive = folder.resolve("archive");
    Rehearsal.commands(folder);
    SettingsFile file = new SettingsFile(folder.resolve("config"));
    Settings settings = Settings.USUAL.withArchive(archive).withWelcomed(true);
    WindowStart start =
        new WindowStart(
            file,
            new SettingsFile.Loaded(settings, Optional.empty()),
            Preset.NONE,
            new UncaughtFailures());
    Thread.ofPlatform().daemon().name("kange-rehearsal").start(WindowRehearsal::closeInTime);
    System.exit(start.open(Optional.of(archive), List.of()));
  }

  private static void closeInTime() {
    try {
      Thread.sleep(ROOMS);
    } catch (InterruptedException sooner) {
      Thread.currentThread().interrupt();
    }
    Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
