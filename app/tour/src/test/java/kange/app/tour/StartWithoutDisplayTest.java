package kange.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kange.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code kange} on a machine without a display, in a process of its own. */
@EnabledOnOs(OS.LINUX)
class StartWithoutDisplayTest {
  @TempDir Path folder;

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // It lives for half a minute: compiling well would take a third of that.
                "-XX:TieredStopAtLevel=1",
                "-Dkange.config=" + folder.resolve("config"),
                "-cp",
                absoluteClassPath(),
                Main.class.getName())
            .directory(folder.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .redirectOutput(folder.resolve("out.txt").toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    return builder.start();
  }

  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(":"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + ":" + b)
        .orElseThrow();
  }

  @Test
  @DisabledIfSystemProperty(
      named = "kange.tour.elsewhere",
      matches = "true",
      disabledReason = "the tour is taken from the packages, by .ci/run start")
  void theTourIsTakenAndSaysWherePicturesAndPdfAre() throws Exception {
    Process process = start();
    assertTrue(process.waitFor(300, TimeUnit.SECONDS));
    String err = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    String out = Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), err + out);
    assertTrue(err.lines().findFirst().orElse("").contains("kange-tour"), err);
    assertFalse(err.contains("Exception") || err.contains("\tat "), err);
    try (Stream<Path> made = Files.list(folder.resolve("kange-tour"))) {
      List<Path> files = made.sorted().toList();
      List<Path> pictures = files.stream().filter(f -> f.toString().endsWith(".png")).toList();
      assertTrue(pictures.size() >= 14, files.toString());
      for (Path picture : pictures) {
        assertEquals(1280, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(out.contains(picture.getFileName().toString()), out);
      }
      assertTrue(files.stream().anyMatch(f -> f.toString().endsWith(".pdf")), files.toString());
    }
    assertFalse(out.contains("Exception"), out);
  }
}
