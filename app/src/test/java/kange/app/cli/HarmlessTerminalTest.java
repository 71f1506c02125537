package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.VisibleText;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Titles, authors and file names that would steer a terminal or turn its text round. */
class HarmlessTerminalTest {
  private static final String STEERING = "\u001b[2J\u202e\u0007\u0085\u2066";

  @TempDir Path folder;

  @Test
  void whateverACommandSaysItDoesNothingToTheTerminalAndTheArchiveKeepsAll() throws Exception {
    Path sample = utf8Sample();
    String title = titleOf(sample);
    String text = Files.readString(sample).replace(title, title + STEERING + "尾");
    Path hostile = folder.resolve("刊\u001b[31m\u202e2025年第3期.txt");
    Files.writeString(hostile, text);
    Path archive = folder.resolve("archive");
    CliRun imported = CliRun.of("import", "--archive", archive, "--as-is", hostile);
    assertHarmless(imported);
    assertEquals(0, imported.status(), imported.err());
    for (List<Object> asked :
        List.<List<Object>>of(
            List.of("parse", hostile),
            List.of("parse", "--json", hostile),
            List.of("parse", "--explain", hostile),
            List.of("parse", "--json", "--out", folder.resolve("cards"), hostile),
            List.of("issues", "--archive", archive),
            List.of("issues", "--archive", archive, "--json"),
            List.of("articles", "--archive", archive),
            List.of("articles", "--archive", archive, "--json"),
            List.of("show", "--archive", archive, 1),
            List.of("show", "--archive", archive, "--json", 1),
            List.of("search", "--archive", archive, title),
            List.of("search", "--archive", archive, "--json", title),
            List.of("search", "--archive", archive, STEERING),
            List.of("log", "--archive", archive),
            List.of("log", "--archive", archive, "--csv", folder.resolve("log.csv")),
            List.of("check", "--archive", archive),
            List.of("import", "--archive", archive, hostile),
            List.of("import", "--archive", archive, folder.resolve("no\u001b[1m.txt")),
            List.of("export", "--archive", archive, "--to", folder.resolve("a.md"), "--issue", 1),
            List.of("oh\u001b[5m"),
            List.of("show", "--archive", archive, "\u001b[5m"))) {
      assertHarmless(CliRun.of(asked.toArray()));
    }
    assertHarmless(Files.readString(folder.resolve("log.csv")));
    assertHarmless(Files.readString(folder.resolve("a.md")));
    try (var cards = Files.list(folder.resolve("cards"))) {
      Path card = cards.toList().getFirst();
      assertHarmless(card.getFileName().toString());
      assertHarmless(Files.readString(card));
    }
    assertKept(archive, title);
    assertArrayEquals(
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(hostile));
  }

  private static void assertKept(Path archive, String title) {
    JsonNode articles = CliRun.of("articles", "--archive", archive, "--json").json();
    try (Archive open = Archive.open(archive)) {
      List<String> titles =
          open.catalogue().articleIds(ArticleFilter.ALL, DateOrder.NEWEST).stream()
              .map(id -> open.catalogue().article(id).orElseThrow().summary().title())
              .toList();
      assertTrue(
          titles.stream().anyMatch(t -> t.contains(title) && t.contains("\u202e")),
          titles::toString);
      articles.forEach(a -> assertTrue(titles.contains(a.get("title").asString())));
    }
  }

  /** One whose first article's title is found as it stands in the file. */
  private Path utf8Sample() throws Exception {
    for (Path sample : SampleIssues.copyTo(folder.resolve("samples"))) {
      try {
        String text = Files.readString(sample);
        if (text.contains(titleOf(sample))) {
          return sample;
        }
      } catch (java.nio.charset.CharacterCodingException otherEncoding) {
        assertTrue(Files.exists(sample));
      }
    }
    throw new AssertionError("no sample in UTF-8");
  }

  private static String titleOf(Path sample) {
    return CliRun.of("parse", "--json", sample).json().at("/articles/0/title").asString();
  }

  private static void assertHarmless(CliRun run) {
    assertHarmless(run.out());
    assertHarmless(run.err());
  }

  private static void assertHarmless(String said) {
    assertEquals(
        List.of(),
        said.codePoints()
            .filter(c -> c != '\r' && VisibleText.steers(c))
            .mapToObj(Integer::toHexString)
            .toList(),
        said);
  }
}
