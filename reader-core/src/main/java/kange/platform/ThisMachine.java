package kange.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine this process runs on, and whoever runs it. */
public final class ThisMachine {
  private ThisMachine() {}

  /** As the machine knows itself: to ask the network for its name can take seconds. */
  public static String host() {
    String told = System.getenv().getOrDefault("COMPUTERNAME", "");
    return told.isBlank() ? unixHost() : told;
  }

  private static String unixHost() {
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException notThere) {
      // The process number still tells.
      return "localhost";
    }
  }

  /** The account this process runs under. */
  public static String user() {
    return System.getProperty("user.name", "?");
  }
}
