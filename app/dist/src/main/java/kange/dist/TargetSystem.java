package kange.dist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems the program is packed for. */
enum TargetSystem {
  LINUX_X64("linux-x64", "linux", "Linux/x86_64"),
  LINUX_AARCH64("linux-aarch64", "linux-aarch64", "Linux/aarch64"),
  WINDOWS_X64("windows-x64", "win", "Windows/x86_64");

  private final String label;
  private final String javafx;
  private final String sqlite;

  TargetSystem(String label, String javafx, String sqlite) {
    this.label = label;
    this.javafx = javafx;
    this.sqlite = sqlite;
  }

  /** As it stands in the names of packages. */
  String label() {
    return label;
  }

  /** The classifier of JavaFX's jars. */
  String javafx() {
    return javafx;
  }

  /** The folder of SQLite's native library within its jar. */
  String sqlite() {
    return sqlite;
  }

  boolean windows() {
    return this == WINDOWS_X64;
  }

  /** The one this machine has; empty for a machine nothing is packed for. */
  static Optional<TargetSystem> here() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return Stream.of(values())
        .filter(system -> os.startsWith(system.windows() ? "windows" : "linux"))
        .filter(system -> arm == (system == LINUX_AARCH64))
        .findFirst();
  }
}
