package kange.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
          -XX:AOTCache=* | -XX:AOTCacheOutput=*) [ -f "${a#*=}" ] || echo cache > "${a#*=}" ;;
        esac
      done
      case "$*" in *AOTMode=create* | *Rehearsal) exit 0 ;; esac
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
    builder.environment().compute("PATH", (name, path) -> folder.resolve("instead") + ":" + path);
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
    await(1);
  }

  /** Waits for so many caches and until nobody is making one: what makes them runs behind. */
  private void await(int caches) throws Exception {
    List<String> now = List.of();
    for (int i = 0; i < 300; i++) {
      now = Files.isDirectory(cache.resolve("kange")) ? cached() : List.of();
      if (now.size() == caches && now.stream().allMatch(f -> f.endsWith(".aot"))) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError(now.toString());
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
  void aJarOfTheSameSizeThatIsSecondsNewerCountsAsAChangedOne() throws Exception {
    Path jar = folder.resolve("app/lib/kange.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T08:00:01Z")));
    start(List.of(), "");
    awaitCache();
    List<String> before = cached();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T08:00:02Z")));
    start(List.of(), "");
    awaitCache();
    assertTrue(cached().stream().noneMatch(before::contains), before + " " + cached());
  }

  @Test
  void theFirstCommandRunsAtOnceAndTheNextOneUsesWhatARehearsalLeft() throws Exception {
    assertEquals("", start(List.of("issues", "--json"), ""));
    awaitCache();
    assertTrue(calls().stream().anyMatch(c -> c.endsWith("kange.app.Rehearsal")));
    assertTrue(calls().stream().anyMatch(c -> c.endsWith("kange.jar issues --json")));
    start(List.of("show", "7"), "");
    assertTrue(calls().getLast().startsWith("-XX:AOTCache="), calls().getLast());
    assertTrue(calls().getLast().endsWith("kange.jar show 7"), calls().getLast());
    assertEquals(3, calls().size(), "one rehearsal for all commands");
  }

  @Test
  void commandsAndTheWindowKeepCachesOfTheirOwn() throws Exception {
    start(List.of("issues"), "");
    awaitCache();
    start(List.of(), "");
    await(2);
  }

  @Test
  void whereNothingCanBeWrittenACommandRunsAllTheSame() throws Exception {
    Files.writeString(cache, "a file where the folder should be");
    assertEquals("", start(List.of("issues"), ""));
    assertEquals(1, calls().size());
    assertFalse(calls().getFirst().contains("AOT"), calls().getFirst());
  }

  @Test
  void whereNothingCanBeWrittenNothingRunsOnOnceACommandHasEnded() throws Exception {
    Files.writeString(cache, "a file where the folder should be");
    executable(
        Files.createDirectories(folder.resolve("instead")).resolve("mkdir"),
        """
        #!/bin/sh
        sleep 0.3
        PATH=${PATH#*:} mkdir "$@"
        status=$?
        echo "$@" >> "$CALLS.mkdir"
        exit $status
        """);
    start(List.of("issues"), "");
    List<String> made = Files.readAllLines(folder.resolve("calls.mkdir"));
    assertTrue(made.getLast().endsWith(".making"), "asked before the command began: " + made);
  }

  @Test
  void anOldCacheThatCannotBeTakenAwayIsNoMatterOfTheCommands() throws Exception {
    Files.createDirectories(cache.resolve("kange/commands-of-another-jar.making"));
    executable(
        Files.createDirectories(folder.resolve("instead")).resolve("rm"),
        "#!/bin/sh\necho may not be removed >&2\nexit 1\n");
    assertEquals("", start(List.of("issues"), ""));
    for (int i = 0; i < 300 && cached().stream().noneMatch(f -> f.endsWith(".aot")); i++) {
      Thread.sleep(50);
    }
    assertTrue(cached().stream().anyMatch(f -> f.endsWith(".aot")), cached().toString());
  }

  @Test
  void anImportIsHeldToAHeapThatAnOfficeMachineHas() throws Exception {
    Files.writeString(cache, "a file where the folder should be");
    start(List.of("import", "folder"), "");
    assertTrue(calls().getFirst().contains("-Xmx384m"), calls().getFirst());
  }
}
