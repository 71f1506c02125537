package kange.app;

import java.util.List;
import java.util.Optional;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.diagnosis.LastWords;
import kange.app.diagnosis.ProblemLog;
import kange.app.diagnosis.UncaughtFailures;
import kange.app.settings.Language;
import kange.app.settings.Locations;
import kange.app.settings.Preset;
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
    ProblemLog.begin(Locations.logs());
    UncaughtFailures uncaught = UncaughtFailures.taken();
    LibraryLogging.hush();
    System.exit(status(args, uncaught));
  }

  private static int status(String[] args, UncaughtFailures uncaught) {
    Language language = Settings.USUAL.language();
    Optional<LastWords> lastWords = Optional.empty();
    try {
      Preset preset = Preset.ofProgram();
      SettingsFile file = new SettingsFile(Locations.config(), preset);
      SettingsFile.Loaded loaded = file.load();
      language = loaded.settings().language();
      WindowStart window = new WindowStart(file, loaded, preset, uncaught);
      if (args.length == 0) {
        return window.open(Optional.empty(), List.of());
      }
      Texts texts = Texts.of(Main.class, language.locale());
      Terminal terminal = Terminal.standard();
      lastWords = Optional.of(new LastWords(terminal.err(), texts.get("error.memory")));
      loaded.unreadable().ifPresent(kept -> complain(texts.get("settings.unreadable", kept)));
      return new Cli(terminal, loaded.settings(), window).run(args);
    } catch (RuntimeException | Error failure) {
      if (lastWords.isEmpty()) {
        tell(failure, language);
      } else {
        tell(failure, language, lastWords.get());
      }
      return 1;
    }
  }

  /** Nothing is made here before it is tried: there may be memory for nothing. */
  private static void tell(Throwable failure, Language language, LastWords lastWords) {
    lastWords.release();
    try {
      tell(failure, language);
    } catch (OutOfMemoryError | StackOverflowError nothingLeft) {
      lastWords.say();
    }
  }

  private static void tell(Throwable failure, Language language) {
    ProblemLog.tell("the program ends", failure);
    complain(new StartFailure(language.locale()).sentence(failure));
  }

  private static void complain(String sentence) {
    Terminal.standard().err().println(VisibleText.of(sentence));
  }
}
