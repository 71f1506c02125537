package kange.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import kange.app.cli.Terminal;
import kange.app.cli.WindowOpener;
import kange.app.shell.Texts;
import kange.app.window.KangeApp;

/** Opens the window; on a machine that cannot show one, takes the tour instead and says so. */
final class WindowStart implements WindowOpener {
  private final Terminal terminal;
  private final Locale language;

  WindowStart(Terminal terminal, Locale language) {
    this.terminal = terminal;
    this.language = language;
  }

  @Override
  public int open(Optional<Path> archive) {
    if (!displayNamed() || !toolkitStarts()) {
      Texts texts = Texts.of(WindowStart.class, language);
      return new TourInstead(terminal, texts).run();
    }
    Application.launch(
        KangeApp.class, archive.map(a -> new String[] {a.toString()}).orElse(new String[0]));
    return 0;
  }

  /** On Linux the desktop is named in the environment; elsewhere there always is one. */
  private static boolean displayNamed() {
    Map<String, String> environment = System.getenv();
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = System.getProperty("glass.platform", "").equalsIgnoreCase("headless");
    return !linux
        || headless
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /**
   * Starts JavaFX. It tells a display it cannot open or a missing GTK in stack traces on stderr:
   * they are held back, since one clear sentence follows.
   */
  private static boolean toolkitStarts() {
    PrintStream usual = System.err;
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      Platform.startup(() -> {});
      usual.write(held.toByteArray(), 0, held.size());
      return true;
    } catch (RuntimeException | LinkageError noDisplay) {
      System.getLogger(WindowStart.class.getName())
          .log(System.Logger.Level.DEBUG, "JavaFX did not start", noDisplay);
      return false;
    } finally {
      System.setErr(usual);
    }
  }
}
