package kange.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Opens a file or folder in the desktop's own program. By the desktop's command, not java.awt: AWT
 * beside JavaFX hangs on some Linux desktops.
 */
final class DesktopOpener {
  private DesktopOpener() {}

  /** Not for the UI thread. Returns at once; the program goes on by itself. */
  static void open(Path path) throws IOException {
    new ProcessBuilder(command(System.getProperty("os.name"), path))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static List<String> command(String system, Path path) {
    String name = system.toLowerCase(Locale.ROOT);
    String file = path.toAbsolutePath().toString();
    if (name.contains("win")) {
      return List.of("explorer.exe", file);
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", file);
  }
}
