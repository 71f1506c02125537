package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kange.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What Ctrl+C does to an import, in a process of its own. Windows has no signal to send it. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  /** So many that the import is not done before the signal comes. */
  private static final int FILES = 100;

  @TempDir Path folder;

  @Test
  void anInterruptedImportKeepsWholeIssuesAndCanBeGoneOnWith() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve("第" + i + "份.txt"), issue(i));
    }
    Path archive = folder.resolve("archive");
    Process process = start(archive, files);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(out.readLine().contains("已导入"));
      // Not Process.destroy: that would close the stream read below.
      process.toHandle().destroy();
      String rest = out.lines().collect(Collectors.joining("\n"));
      assertTrue(
          rest.lines().anyMatch(l -> l.startsWith("导入 ")),
          () -> rest + "\n" + read(folder.resolve("err.txt")));
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    JsonNode issues = CliRun.of("issues", "--archive", archive, "--json").json();
    assertTrue(issues.size() > 0 && issues.size() < FILES, "issues: " + issues.size());
    issues.forEach(i -> assertTrue(i.get("articles").asInt() > 0, i.toString()));
    assertEquals(0, CliRun.of("check", "--archive", archive).status());
    assertEquals(0, CliRun.of("import", "--archive", archive, "--skip", files).status());
    assertEquals(FILES, CliRun.of("issues", "--archive", archive, "--json").json().size());
  }

  private Process start(Path archive, Path files) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dkange.config=" + folder.resolve("config"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import",
            "--archive",
            archive.toString(),
            files.toString())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String issue(int number) {
    String story = "第" + number + "天，值班的人把登记簿翻到新的一页，写下日期、天气和来访的人。\n\n";
    return "# 值班札记之" + number + "\n\n文/林小禾\n\n" + story.repeat(20);
  }
}
