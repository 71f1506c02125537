package kange.app;

import java.util.Optional;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;
import kange.app.shell.Texts;
import kange.model.VisibleText;

/**
 * Starts the window, or a command when there are arguments. Does not extend {@code Application}: a
 * main class that does cannot be started from the class path.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ProblemLog.begin(Locations.cache());
    LibraryLogging.hush();
    System.exit(status(args));
  }

  private static int status(String[] args) {
    Settings settings = Settings.USUAL;
    try {
      SettingsFile file = new SettingsFile(Locations.config());
      settings = file.load();
      WindowStart window = new WindowStart(file, settings);
      return args.length == 0
          ? window.open(Optional.empty())
          : new Cli(Terminal.standard(), settings, window).run(args);
    } catch (RuntimeException | Error failure) {
      ProblemLog.tell("the program ends", failure);
      Terminal.standard()
          .err()
          .println(
              VisibleText.of(Texts.of(Main.class, settings.language().locale()).failure(failure)));
      return 1;
    }
  }
}
