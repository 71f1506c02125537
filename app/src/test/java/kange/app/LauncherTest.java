package kange.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a {@code java} that writes down how it was called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$@" >> "$CALLS"
      case "$*" in *AOTMode=record*) [ -z "$SECOND" ] || sh -c "$SECOND" ;; esac
      for a do
        case "$a" in
          -XX:AOTConfiguration=*) [ -f "${a#*=}" ] || echo used > "${a#*=}" ;;
          -XX:AOTCache=*) [ -f "${a#*=}" ] || echo cache > "${a#*=}" ;;
        esac
      done
      case "$*" in *AOTMode=create*) exit 0 ;; esac
      exit 7
      """;

  @TempDir Path folder;
  private Path cache;

  @BeforeEach
  void layOut() throws IOException {
    cache = folder.resolve("a cache");
    Files.createDirectories(folder.resolve("app/bin"));
    Files.createDirectories(folder.resolve("app/lib"));
    Files.createDirectories(folder.resolve("jdk/bin"));
    Files.writeString(folder.resolve("app/lib/kange.jar"), "jar");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.3\"\n");
    executable(folder.resolve("jdk/bin/java"), JAVA);
    executable(
        folder.resolve("app/bin/kange"), Files.readString(Path.of("src/main/launcher/kange")));
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private String start(List<String> arguments, String second) throws Exception {
    List<String> command = new ArrayList<>(List.of(folder.resolve("app/bin/kange").toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("KANGE_JAVA", folder.resolve("jdk/bin/java").toString());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("CALLS", folder.resolve("calls").toString());
    builder.environment().put("SECOND", second);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(7, process.waitFor(), "the launcher hands on how the program ended");
    return said;
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private List<String> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("kange"))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  private void awaitCache() throws Exception {
    for (int i = 0; i < 300 && cached().stream().noneMatch(f -> f.endsWith(".aot")); i++) {
      Thread.sleep(50);
    }
    assertEquals(1, cached().stream().filter(f -> f.endsWith(".aot")).count());
  }

  @Test
  void theSecondWindowUsesWhatTheFirstOneLeftAndNothingIsSaid() throws Exception {
    assertEquals("", start(List.of(), ""));
    awaitCache();
    start(List.of("--archive", "somewhere"), "");
    assertTrue(calls().getLast().startsWith("-XX:AOTCache="), calls().getLast());
    assertTrue(calls().getLast().endsWith("kange.jar --archive somewhere"), calls().getLast());
  }

  @Test
  void aChangedJarGetsACacheOfItsOwnAndTheOldOneGoes() throws Exception {
    start(List.of(), "");
    awaitCache();
    List<String> before = cached();
    Files.writeString(folder.resolve("app/lib/kange.jar"), "another jar");
    start(List.of(), "");
    awaitCache();
    assertTrue(cached().stream().noneMatch(before::contains), before + " " + cached());
  }

  @Test
  void aJarThatComesBesideTheProgramCountsAsAChangedOne() throws Exception {
    start(List.of(), "");
    awaitCache();
    List<String> before = cached();
    Files.writeString(folder.resolve("app/lib/kange-tour.jar"), "jar");
    start(List.of(), "");
    awaitCache();
    assertTrue(cached().stream().noneMatch(before::contains), before + " " + cached());
  }

  @Test
  void aSecondWindowBesideTheFirstJustStarts() throws Exception {
    start(List.of(), "unset SECOND; " + folder.resolve("app/bin/kange") + " || true");
    awaitCache();
    assertEquals(1, calls().stream().filter(c -> c.contains("AOTMode=record")).count());
    assertTrue(calls().stream().anyMatch(c -> !c.contains("AOT")), calls().toString());
  }

  @Test
  void whereNothingCanBeWrittenTheWindowStartsAllTheSame() throws Exception {
    Files.writeString(cache, "a file where the folder should be");
    assertEquals("", start(List.of(), ""));
    assertFalse(calls().getFirst().contains("AOT"), calls().getFirst());
  }

  @Test
  void aCommandTakesNoPartInIt() throws Exception {
    start(List.of("issues", "--json"), "");
    assertFalse(calls().getFirst().contains("-XX:"), calls().getFirst());
    assertTrue(calls().getFirst().endsWith("kange.jar issues --json"), calls().getFirst());
    assertFalse(Files.exists(cache));
  }
}
