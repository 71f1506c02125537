package kange.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the classes that a start uses beforehand (JEP 483, 515): the package's own Java runs the
 * program once and writes them down. The last step of a package, since Java would not notice a jar
 * that is changed afterwards.
 */
final class ClassCache {
  /** Started as the launcher starts it; but the window needs no screen here. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xlog:disable",
          "-XX:TieredStopAtLevel=1",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Djava.awt.headless=true");

  private ClassCache() {}

  /** Makes {@code lib/kange.aot} in a laid out package with a Java in it. */
  static void make(Path folder) throws IOException, InterruptedException {
    Path own = Files.createTempDirectory("kange-class-cache");
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("runtime/bin/java").toString());
    command.addAll(OPTIONS);
    command.add("-XX:AOTCacheOutput=" + folder.resolve("lib/kange.aot"));
    command.add("-Djava.io.tmpdir=" + own);
    command.add("-Dkange.cache=" + own.resolve("cache"));
    command.add("-cp");
    command.add(folder.resolve("lib/kange.jar").toString());
    command.add("kange.app.WindowRehearsal");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("said.txt").toFile())
            .start();
    int status = process.waitFor();
    if (status != 0 || !Files.exists(folder.resolve("lib/kange.aot"))) {
      throw new IOException(
          "no class cache, status %d: %s"
              .formatted(status, Files.readString(own.resolve("said.txt"))));
    }
  }
}
