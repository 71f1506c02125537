package kange.app;

import java.util.Optional;
import kange.app.cli.Cli;
import kange.app.cli.Terminal;
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
    Noise.hush();
    Settings settings = new SettingsFile(Locations.config()).load();
    Terminal terminal = Terminal.standard();
    WindowStart window = new WindowStart(terminal, settings.language().locale());
    int status =
        args.length == 0
            ? window.open(Optional.empty())
            : new Cli(terminal, settings, window).run(args);
    System.exit(status);
  }
}
