package kange.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder the system gives a user for what programs can make anew. */
public final class UserCache {
  /** System property that names another folder: for tests and portable use. */
  public static final String PROPERTY = "kange.cache";

  private UserCache() {}

  /** This program's part of it, of this user; it need not be there yet. */
  public static Path folder() {
    String chosen = System.getProperty(PROPERTY, "");
    return chosen.isBlank()
        ? usual(
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")),
            System.getenv())
        : Path.of(chosen).toAbsolutePath();
  }

  /** As the customs of a system have it: XDG base directories, Windows known folders, macOS. */
  static Path usual(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home : Path.of(local)).resolve("Kange").resolve("cache");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Caches/Kange");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg)).resolve("kange");
  }
}
