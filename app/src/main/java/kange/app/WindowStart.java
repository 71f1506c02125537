package kange.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import kange.app.cli.DisplayFallback;
import kange.app.cli.WindowOpener;
import kange.app.cli.session.Terminal;
import kange.app.diagnosis.ProblemLog;
import kange.app.diagnosis.UncaughtFailures;
import kange.app.instance.SingleInstance;
import kange.app.instance.WindowRequest;
import kange.app.settings.Locations;
import kange.app.settings.Preset;
import kange.app.settings.SettingsFile;
import kange.app.shell.Texts;
import kange.app.window.ArchiveOpener;
import kange.app.window.ArchivePreload;
import kange.app.window.MainWindow;

/**
 * Opens the window, or shows the one that is open; on a machine that cannot show one, does what
 * there is instead. What goes wrong before there is a window is told in a dialog of the desktop's.
 */
final class WindowStart implements WindowOpener {
  private final SettingsFile file;
  private final SettingsFile.Loaded loaded;
  private final Preset preset;
  private final UncaughtFailures uncaught;

  /**
   * @param preset the role that somebody has laid down for this machine
   */
  WindowStart(
      SettingsFile file, SettingsFile.Loaded loaded, Preset preset, UncaughtFailures uncaught) {
    this.file = file;
    this.loaded = loaded;
    this.preset = preset;
    this.uncaught = uncaught;
  }

  @Override
  public int open(Optional<Path> archive, List<Path> files) {
    return open(archive, files, false);
  }

  @Override
  public int openReadOnly(Optional<Path> archive) {
    return open(archive, List.of(), true);
  }

  private int open(Optional<Path> archive, List<Path> files, boolean readOnly) {
    try {
      return opened(archive, files, readOnly);
    } catch (RuntimeException | Error failure) {
      new StartFailure(language()).tell(failure);
      throw failure;
    }
  }

  private int opened(Optional<Path> archive, List<Path> files, boolean readOnly) {
    if (!displayNamed()) {
      return withoutDisplay();
    }
    Path config = Locations.config();
    Path cache = Locations.cache();
    Path folder = archive.orElseGet(loaded.settings()::archiveFolder);
    if (SingleInstance.handOver(config, cache, new WindowRequest(folder, files))) {
      return 0;
    }
    Optional<SingleInstance> first = SingleInstance.claim(config, cache);
    try {
      return shown(new ArchivePreload(folder, opener(folder, readOnly)), files, first);
    } finally {
      first.ifPresent(SingleInstance::close);
    }
  }

  /** What is published is fetched to its own place only, whatever else a person opens. */
  private ArchiveOpener opener(Path folder, boolean readOnly) {
    if (preset.follows().isPresent() && folder.equals(Locations.subscribed())) {
      return ArchiveOpener.following(preset.follows().get());
    }
    return readOnly || preset.readOnly() ? ArchiveOpener.READ_ONLY : ArchiveOpener.USUAL;
  }

  private int shown(ArchivePreload headStart, List<Path> files, Optional<SingleInstance> first) {
    MainWindow window = new MainWindow(file, loaded, headStart, files);
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    if (!toolkitStarts(() -> show(window, shown))) {
      headStart.abandon();
      new StartFailure(language()).tell(words().get("display.broken"));
      return withoutDisplay();
    }
    try {
      shown.join();
      uncaught.tellTo(window::tell);
      first.ifPresent(only -> only.answerBy(window::take));
      window.awaitClosed();
      return 0;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      uncaught.tellNobody();
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

  private Locale language() {
    return loaded.settings().language().locale();
  }

  private Texts words() {
    return Texts.of(WindowStart.class, language());
  }

  private int withoutDisplay() {
    Terminal terminal = Terminal.standard();
    Optional<DisplayFallback> instead = ServiceLoader.load(DisplayFallback.class).findFirst();
    if (instead.isPresent()) {
      return walk(instead.get(), terminal);
    }
    terminal.err().println(words().get("display.none"));
    return 1;
  }

  /** Even without a display JavaFX lays out text, with the system's library for that. */
  private int walk(DisplayFallback instead, Terminal terminal) {
    try {
      return instead.run(terminal, language());
    } catch (NullPointerException | LinkageError noFonts) {
      ProblemLog.tell("the walk without a display fails", noFonts);
      terminal.err().println(words().get("display.no-fonts"));
      return 1;
    }
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
