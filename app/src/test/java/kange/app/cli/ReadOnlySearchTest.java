package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An archive that may only be read, and whose index serves nobody. */
class ReadOnlySearchTest {
  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void importSamples() throws IOException {
    archive = folder.resolve("archive");
    SampleIssues.copyTo(folder.resolve("samples"));
    assertEquals(0, CliRun.of("import", "--archive", archive, folder.resolve("samples")).status());
  }

  @Test
  void whatCanBeFoundIsFoundWhateverBecameOfTheIndexAndItIsSaid() throws IOException {
    JsonNode sound = search().json();
    int total = sound.get("total").asInt();
    assertTrue(total > 0);
    assertEquals("level", sound.at("/index/state").asString());
    try (Archive holder = Archive.openAtRest(archive)) {
      assertFalse(holder.access().refused());
      assertEquals("level", search().json().at("/index/state").asString());
      for (Path file : index()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
      assertSubstitute(total, search());
      for (Path file : index()) {
        Files.delete(file);
      }
      assertSubstitute(total, search());
      Path list = folder.resolve("list.txt");
      CliRun export = CliRun.of("export", "--archive", archive, "--to", list, "--query", "工作");
      assertEquals(0, export.status(), export.err());
      assertTrue(export.err().contains("另建的索引"), export.err());
    }
    assertEquals("level", search().json().at("/index/state").asString());
  }

  private static void assertSubstitute(int total, CliRun run) {
    assertEquals(0, run.status(), run.err());
    assertEquals(total, run.json().get("total").asInt());
    assertEquals("substitute", run.json().at("/index/state").asString());
    assertEquals(run.json().at("/index/total"), run.json().at("/index/indexed"));
    assertTrue(run.err().contains("另建的索引"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private CliRun search() {
    return CliRun.of("search", "--archive", archive, "--json", "工作");
  }

  private List<Path> index() throws IOException {
    try (Stream<Path> all = Files.list(archive.resolve("index"))) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
