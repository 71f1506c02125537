package kange.app.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import kange.archive.Archive;

/** Another program that has an archive open: says so, and keeps it until its input ends. */
public final class ArchiveHolder {
  private ArchiveHolder() {}

  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      System.out.println(archive.access().refused() ? "read only" : "held");
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Starts the program and waits until it has the archive. Stop it by closing its input. */
  static Process start(Path folder) throws IOException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = child.inputReader().readLine();
    if (!"held".equals(said)) {
      child.destroyForcibly();
      throw new IOException("the other program says: " + said);
    }
    return child;
  }
}
