package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {
  @TempDir Path folder;
  private List<Path> samples;

  @BeforeEach
  void copySamples() throws IOException {
    samples = SampleIssues.copyTo(folder.resolve("samples"));
  }

  @Test
  void oneFileIsOneObject() {
    CliRun run = CliRun.of("parse", "--json", samples.getFirst());
    assertEquals(0, run.status(), run.err());
    JsonNode card = run.json();
    assertEquals(
        samples.getFirst().getFileName().toString(), card.get("source").get("file").asString());
    assertTrue(card.get("articles").size() > 0);
  }

  @Test
  void aFolderIsAnArrayWithACardForEachFile() {
    JsonNode cards = CliRun.of("parse", "--json", folder.resolve("samples")).json();
    assertTrue(cards.isArray());
    assertEquals(samples.size(), cards.size());
  }

  @Test
  void withOutEachFileGetsACardOfItsName() throws IOException {
    Path cards = folder.resolve("cards");
    CliRun run = CliRun.of("parse", "--json", "--out", cards, folder.resolve("samples"));
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    for (Path sample : samples) {
      String name = sample.getFileName().toString();
      Path card = cards.resolve(name.replace(".txt", ".json"));
      JsonNode written = new JsonMapper().readTree(Files.readString(card));
      assertEquals(name, written.get("source").get("file").asString());
    }
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreParsed() {
    CliRun run = CliRun.of("parse", "--json", folder.resolve("gone.txt"), samples.getFirst());
    assertEquals(1, run.status());
    assertEquals(1, run.json().size());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("gone.txt"), run.err());
  }

  @Test
  void peopleSeeTheIssueAndATableOfItsArticles() {
    JsonNode card = CliRun.of("parse", "--json", samples.getFirst()).json();
    String shown = CliRun.of("parse", samples.getFirst()).out();
    card.get("articles").forEach(a -> assertTrue(shown.contains(a.get("title").asString())));
    assertTrue(shown.contains(card.get("issue").get("journal").asString()), shown);
  }
}
