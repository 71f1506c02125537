package kange.app.cli.session;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err what failed, and progress
 * @param live true when somebody is watching {@code err}: progress may redraw its line
 * @param width columns to set text in; 0 when lines must not be cut or broken
 */
public record Terminal(PrintStream out, PrintStream err, boolean live, int width) {
  private static final int USUAL_WIDTH = 100;

  /** The process's own streams, in UTF-8 whatever the system's encoding is. */
  public static Terminal standard() {
    return new Terminal(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), watched(2), watched(1) ? columns() : 0);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Java knows only whether all of in and out are terminals; Linux knows each one. */
  private static boolean watched(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String device = Files.readSymbolicLink(link).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      } catch (IOException notTold) {
        return false;
      }
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int columns() {
    String told = System.getenv().getOrDefault("COLUMNS", "");
    return told.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(told)) : USUAL_WIDTH;
  }
}
