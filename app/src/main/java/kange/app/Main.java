package kange.app;

import java.util.Optional;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;

/**
 * Starts the window, or a command when there are arguments. Does not extend {@code Application}: a
 * main class that does cannot be started from the class path.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    LibraryLogging.hush();
    SettingsFile file = new SettingsFile(Locations.config());
    Settings settings = file.load();
    WindowStart window = new WindowStart(file, settings);
    int status =
        args.length == 0
            ? window.open(Optional.empty())
            : new Cli(Terminal.standard(), settings, window).run(args);
    System.exit(status);
  }
}
