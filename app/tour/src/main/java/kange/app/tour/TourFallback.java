package kange.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kange.app.Main;
import kange.app.cli.DisplayFallback;
import kange.app.cli.session.Terminal;
import kange.app.shell.Texts;

/**
 * The tour on a machine that has no display. It runs in a process of its own: once JavaFX has
 * failed to start, the same process cannot start it again.
 */
public final class TourFallback implements DisplayFallback {
  private static final List<String> KEPT = List.of("user.language", "user.country", "kange.config");

  @Override
  public int run(Terminal terminal, Locale language) {
    Texts texts = Texts.of(TourFallback.class, language);
    try {
      Path folder = folder();
      terminal.err().println(texts.get("display.none", folder));
      return tour(folder);
    } catch (IOException impossible) {
      terminal
          .err()
          .println(
              texts.get(
                  "tour.failed",
                  Objects.requireNonNullElse(impossible.getMessage(), impossible.toString())));
      return 1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static Path folder() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    return Files.isWritable(here)
        ? here.resolve("kange-tour")
        : Files.createTempDirectory("kange-tour");
  }

  private static int tour(Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    for (String name : KEPT) {
      if (System.getProperty(name) != null) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("tour", "--out", folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    return builder.start().waitFor();
  }
}
