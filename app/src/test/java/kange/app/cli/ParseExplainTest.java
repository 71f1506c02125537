package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kange.app.cli.session.DisplayWidth;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kange parse --explain}: the parse, with why. */
class ParseExplainTest {
  private static final int WIDTH = 120;

  /** No learnt weight is as great. */
  private static final double ALL_THE_WORLD = 25;

  @TempDir Path folder;
  private List<Path> samples;
  private Path markdown;

  @BeforeEach
  void copySamples() throws IOException {
    samples = SampleIssues.copyTo(folder.resolve("samples"));
    markdown =
        samples.stream().filter(s -> s.endsWith("markdown-contents.txt")).findFirst().orElseThrow();
  }

  private static JsonNode json(Path file) {
    CliRun run = CliRun.of("parse", "--explain", "--json", file);
    assertEquals(0, run.status(), run.err());
    return run.json();
  }

  @Test
  void itExplainsTheArticlesThatParseShows() {
    for (Path sample : samples) {
      JsonNode card = CliRun.of("parse", "--json", sample).json();
      JsonNode why = json(sample);
      assertEquals(card.get("source"), why.get("source"));
      assertEquals(card.get("articles").size(), why.get("articles").size());
      for (int k = 0; k < card.get("articles").size(); k++) {
        JsonNode parsed = card.get("articles").get(k);
        JsonNode explained = why.get("articles").get(k);
        for (String name :
            List.of("title", "authors", "byline", "column", "page", "lines", "confidence")) {
          assertEquals(parsed.get(name), explained.get(name), name);
        }
        assertEquals(parsed.get("warnings"), explained.get("warnings"));
        assertEquals(k + 1, explained.get("ordinal").asInt());
      }
      for (JsonNode field : why.get("fields")) {
        JsonNode stated = card.get("issue").get(field.get("field").asString());
        assertEquals(stated.asString(""), field.get("chosen").asString(""));
      }
    }
  }

  @Test
  void everyLineThatIsNotBlankHasAnObjectWithItsNextBestLabel() throws IOException {
    JsonNode why = json(markdown);
    Set<Integer> told = new TreeSet<>();
    boolean weighed = false;
    for (JsonNode line : why.get("lines")) {
      for (int n = line.get("lines").get(0).asInt(); n <= line.get("lines").get(1).asInt(); n++) {
        told.add(n);
      }
      JsonNode other = line.get("otherwise");
      assertEquals(line.get("basis").asString().equals("weighed"), !other.isNull());
      if (!other.isNull()) {
        weighed = true;
        assertEquals(5, other.get("reasons").size());
        assertFalse(other.get("label").asString().equals(line.get("label").asString()));
      }
      assertTrue(line.get("article").isNull() != line.get("leftover").isNull());
    }
    assertTrue(weighed);
    Set<Integer> printed = new TreeSet<>();
    List<String> lines = Files.readAllLines(markdown);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        printed.add(i + 1);
      }
    }
    assertEquals(printed, told);
  }

  @Test
  void theContentsPageIsToldWithTheFormThatWonAndTheOthers() {
    JsonNode contents = json(markdown).get("contents");
    assertEquals("number-before", contents.get("form").asString());
    assertTrue(contents.get("margin").asDouble() > 0);
    assertTrue(contents.get("tried").size() > 1);
    assertTrue(contents.get("tried").get(0).get("acceptable").asBoolean());
    assertTrue(contents.get("entries").get(0).get("article").asInt() > 0);
  }

  @Test
  void severalFilesAreAnArrayAndAMissingOneIsNamed() {
    CliRun run =
        CliRun.of("parse", "--explain", "--json", folder.resolve("gone.txt"), samples.get(0));
    assertEquals(1, run.status());
    assertEquals(1, run.json().size());
    assertTrue(run.err().contains("gone.txt"), run.err());

    JsonNode all = CliRun.of("parse", "--explain", "--json", folder.resolve("samples")).json();
    assertEquals(samples.size(), all.size());
    assertEquals(
        0, CliRun.of("parse", "--explain", "--json", Path.of("gone"), "gone").json().size());
  }

  @Test
  void peopleSeeEachLineWithItsLabelInAlignedColumns() {
    CliRun run = CliRun.of("parse", "--explain", markdown);
    assertEquals(0, run.status(), run.err());
    JsonNode why = json(markdown);
    List<String> rows = run.out().lines().toList();
    String above = "";
    int reasoned = 0;
    for (JsonNode line : why.get("lines")) {
      JsonNode other = line.get("otherwise");
      String number = line.get("lines").get(0).asString();
      List<String> found = rows.stream().filter(r -> r.matches(" +" + number + "  .*")).toList();
      assertFalse(found.isEmpty(), "line " + number);
      String row = found.getLast();
      if (!other.isNull() && !line.get("label").asString().equals(above)) {
        reasoned++;
        String reasons = rows.get(rows.indexOf(row) + 1);
        assertTrue(reasons.contains("差距"), row + reasons);
        String first = other.get("reasons").get(0).get("feature").asString();
        assertTrue(reasons.contains(first), reasons);
      }
      if (line.get("label").asString().equals("title")) {
        assertTrue(row.contains("  标题  "), row);
      }
      above = line.get("label").asString();
    }
    assertTrue(reasoned > 10, "only " + reasoned);
    for (JsonNode article : why.get("articles")) {
      assertTrue(run.out().contains("#" + article.get("ordinal").asString() + "  可信 "));
    }
  }

  @Test
  void whatRulesALabelOutIsSaidInWords() {
    int ruled = 0;
    for (Path sample : samples) {
      String english = explained(sample, 0);
      String chinese = CliRun.of("parse", "--explain", sample).out();
      for (JsonNode line : json(sample).get("lines")) {
        JsonNode other = line.get("otherwise");
        for (JsonNode rule : other.isNull() ? List.<JsonNode>of() : other.get("rules").values()) {
          assertTrue(rule.get("message").asString().matches("\\p{IsHan}+"), rule::toString);
          assertEquals(1, Math.abs(rule.get("offset").asInt()));
        }
        for (JsonNode reason :
            other.isNull() ? List.<JsonNode>of() : other.get("reasons").values()) {
          assertTrue(Math.abs(reason.get("weight").asDouble()) < ALL_THE_WORLD, reason::toString);
        }
      }
      ruled += chinese.contains("不是标题：标题下面要有正文[-1]。") ? 1 : 0;
      assertEquals(
          chinese.contains("不是标题：标题下面要有正文[-1]。"),
          english.contains("Not title: a title must have text below it[-1]."));
    }
    assertTrue(ruled > 0);
  }

  @Test
  void whatADoubtedArticleMayRatherBeIsSaidUnderDigits() {
    int proposed = 0;
    for (Path sample : samples) {
      String chinese = CliRun.of("parse", "--explain", sample).out().replaceAll("\\s+", "");
      for (JsonNode article : json(sample).get("articles")) {
        JsonNode warnings = article.get("warnings");
        JsonNode proposals = warnings.isEmpty() ? warnings : warnings.get(0).get("proposals");
        assertTrue(proposals.size() <= 3, proposals::toString);
        for (int k = 0; k < proposals.size(); k++) {
          proposed++;
          String said = (k + 1) + "." + said(proposals.get(k).get("acts").get(0));
          assertTrue(chinese.contains(said), said);
        }
      }
    }
    assertTrue(proposed > 0);
  }

  /** An act in words, without spaces. */
  private static String said(JsonNode act) {
    if (act.get("role").isNull()) {
      return act.get("values").isEmpty() ? "没有" : "";
    }
    JsonNode lines = act.get("lines").get(0);
    String first = lines.get(0).asString();
    return "第"
        + (lines.get(1).asString().equals(first) ? first : first + "-" + lines.get(1).asString());
  }

  @Test
  void noRowIsWiderThanATerminal() {
    for (Path sample : samples) {
      for (int width : List.of(0, 80)) {
        for (String row : explained(sample, width).lines().toList()) {
          int most = width == 0 ? WIDTH : width;
          assertTrue(DisplayWidth.of(row) <= most, () -> DisplayWidth.of(row) + " " + row);
        }
      }
    }
  }

  private static String explained(Path file, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Settings settings = Settings.USUAL.withLanguage(Language.ENGLISH);
    new Cli(new Terminal(print, print, false, width), settings, (archive, files) -> 77)
        .run("parse", "--explain", file.toString());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void inEnglishOnlyTheIssueItselfIsChinese() {
    String said = explained(markdown, 0);
    assertTrue(said.contains("Contents page"), said);
    List<String> reasons = said.lines().filter(r -> r.contains("margin ")).toList();
    assertFalse(reasons.isEmpty());
    reasons.forEach(r -> assertFalse(r.codePoints().anyMatch(Character::isIdeographic), r));
  }

  @Test
  void explainingAndWritingCardsExcludeEachOther() {
    CliRun run = CliRun.of("parse", "--explain", "--out", folder.resolve("cards"), markdown);
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertFalse(Files.exists(folder.resolve("cards")));
  }
}
