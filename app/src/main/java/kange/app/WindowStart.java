package kange.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import kange.app.cli.DisplayFallback;
import kange.app.cli.WindowOpener;
import kange.app.cli.session.Terminal;
import kange.app.settings.Settings;
import kange.app.settings.SettingsFile;
import kange.app.shell.Texts;
import kange.app.window.ArchiveOpener;
import kange.app.window.ArchivePreload;
import kange.app.window.MainWindow;

/** Opens the window; on a machine that cannot show one, does what there is instead. */
final class WindowStart implements WindowOpener {
  private final SettingsFile file;
  private final Settings settings;

  WindowStart(SettingsFile file, Settings settings) {
    this.file = file;
    this.settings = settings;
  }

  @Override
  public int open(Optional<Path> archive) {
    return open(archive, ArchiveOpener.USUAL);
  }

  @Override
  public int openReadOnly(Optional<Path> archive) {
    return open(archive, ArchiveOpener.READ_ONLY);
  }

  private int open(Optional<Path> archive, ArchiveOpener opener) {
    if (!displayNamed()) {
      return withoutDisplay();
    }
    ArchivePreload headStart =
        new ArchivePreload(archive.orElseGet(settings::archiveFolder), opener);
    MainWindow window = new MainWindow(file, settings, headStart);
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    if (!toolkitStarts(() -> show(window, shown))) {
      headStart.abandon();
      return withoutDisplay();
    }
    try {
      shown.join();
      window.awaitClosed();
      return 0;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void show(MainWindow window, CompletableFuture<Boolean> shown) {
    try {
      window.show();
      shown.complete(true);
    } catch (RuntimeException | Error failed) {
      shown.completeExceptionally(failed);
    }
  }

  private int withoutDisplay() {
    Terminal terminal = Terminal.standard();
    Locale language = settings.language().locale();
    Optional<DisplayFallback> instead = ServiceLoader.load(DisplayFallback.class).findFirst();
    if (instead.isPresent()) {
      return instead.get().run(terminal, language);
    }
    terminal.err().println(Texts.of(WindowStart.class, language).get("display.none"));
    return 1;
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
  private static boolean toolkitStarts(Runnable first) {
    PrintStream usual = System.err;
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      Platform.startup(first);
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
