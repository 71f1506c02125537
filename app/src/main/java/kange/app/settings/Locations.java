package kange.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folders the desktop's customs give a program. */
public final class Locations {
  /** System property that names another folder for the settings: for tests and portable use. */
  public static final String CONFIG_PROPERTY = "kange.config";

  /** System property that names another folder for archives: for tests and portable use. */
  public static final String DATA_PROPERTY = "kange.data";

  private Locations() {}

  /** The folder the settings are kept in. */
  public static Path config() {
    String chosen = System.getProperty(CONFIG_PROPERTY, "");
    return chosen.isBlank()
        ? place(".config", "XDG_CONFIG_HOME", "APPDATA")
        : Path.of(chosen).toAbsolutePath();
  }

  /** The archive's folder as long as nobody has chosen another. */
  public static Path usualArchive() {
    String chosen = System.getProperty(DATA_PROPERTY, "");
    Path data =
        chosen.isBlank()
            ? place(".local/share", "XDG_DATA_HOME", "LOCALAPPDATA")
            : Path.of(chosen).toAbsolutePath();
    return data.resolve("archive");
  }

  /** Where what other machines publish is fetched to, as long as nobody has chosen another. */
  public static Path subscribed() {
    return usualArchive().resolveSibling("subscribed");
  }

  /** Where this user's marks lie of archives that are not his to write. */
  public static Path ownMarks() {
    return usualArchive().resolveSibling("marks");
  }

  /** The folder for what can be made anew. */
  public static Path cache() {
    Path usual = place(".cache", "XDG_CACHE_HOME", "LOCALAPPDATA");
    return windows() ? usual.resolve("cache") : usual;
  }

  /** The folder for what went wrong: the log, and what Java leaves when it crashes. */
  public static Path logs() {
    if (windows()) {
      return place("", "", "LOCALAPPDATA").resolve("logs");
    }
    return system().contains("mac")
        ? Path.of(System.getProperty("user.home")).resolve("Library/Logs/Kange")
        : place(".local/state", "XDG_STATE_HOME", "");
  }

  private static boolean windows() {
    return system().contains("win") && !system().contains("darwin");
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  private static Path place(String underHome, String unixVariable, String windowsVariable) {
    Path home = Path.of(System.getProperty("user.home"));
    if (windows()) {
      return folder(windowsVariable).orElse(home).resolve("Kange");
    }
    if (system().contains("mac")) {
      return home.resolve("Library/Application Support/Kange");
    }
    return folder(unixVariable).orElse(home.resolve(underHome)).resolve("kange");
  }

  private static Optional<Path> folder(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(n -> !n.isBlank()).map(Path::of);
  }
}
