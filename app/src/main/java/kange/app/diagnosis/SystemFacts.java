package kange.app.diagnosis;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.app.settings.Product;
import kange.app.settings.Settings;

/** The program, its Java and the machine, a line each. */
final class SystemFacts {
  private static final long MEGABYTE = 1 << 20;

  /** What the desktop and the launcher have said, where it decides how the window comes up. */
  private static final List<String> VARIABLES =
      List.of(
          "LANG",
          "LC_ALL",
          "DISPLAY",
          "WAYLAND_DISPLAY",
          "XDG_CURRENT_DESKTOP",
          "GDK_BACKEND",
          "GDK_SCALE",
          "KANGE_JAVA",
          "KANGE_HEAP",
          "JAVA_TOOL_OPTIONS");

  private SystemFacts() {}

  static List<String> lines() {
    Runtime java = Runtime.getRuntime();
    Stream<String> fixed =
        Stream.of(
            "Kange " + Product.version(),
            "time: " + Instant.now() + ", " + ZoneId.systemDefault(),
            "java: " + Runtime.version() + ", " + property("java.vm.name"),
            "java home: " + property("java.home"),
            "system: %s %s %s".formatted(property("os.name"), property("os.version"), arch()),
            "processors: " + java.availableProcessors(),
            "memory: %d of %d MB"
                .formatted(
                    (java.totalMemory() - java.freeMemory()) / MEGABYTE,
                    java.maxMemory() / MEGABYTE),
            "language: %s, charset %s, file names %s"
                .formatted(
                    Locale.getDefault(), Charset.defaultCharset(), property("sun.jnu.encoding")));
    return Stream.concat(fixed, VARIABLES.stream().flatMap(SystemFacts::variable)).toList();
  }

  private static String arch() {
    return property("os.arch");
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  private static Stream<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).stream().map(value -> name + "=" + value);
  }

  /** What is chosen; what was searched for and who compiles selections is nobody's business. */
  static List<String> chosen(Settings settings) {
    return List.of(
        "language: " + settings.language(),
        "theme: " + settings.theme(),
        "zoom: " + settings.zoom(),
        "reader: " + settings.readerSize() + " " + settings.typography(),
        "window: " + settings.window(),
        "archive: " + settings.archiveFolder(),
        "safety copies: " + settings.safety(),
        "pages: " + settings.export().page());
  }
}
